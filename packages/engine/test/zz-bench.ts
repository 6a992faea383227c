import { createScorer, readReviews } from "/work/main/packages/engine/dist/index.js";
import { director } from "./support/templates.ts";
import { septemberFile } from "./support/reviews.ts";
const r = readReviews(septemberFile, "a").reviews[0]!.review;
const s = createScorer(director);
const N=30000; for (let k=0;k<6;k++){ const t=performance.now(); for (let i=0;i<N;i++) s.score(r); console.log('score', Math.round(N/(performance.now()-t)*1000),'/s'); }
{const t=performance.now(); for (let i=0;i<2000;i++) readReviews(septemberFile,"a"); console.log('read', Math.round(2000/(performance.now()-t)*1000),'/s');}
{const many = Array.from({length:1000},()=>septemberFile).join("---\n"); const t=performance.now(); const x=readReviews(many,"a"); console.log('read 1000 in one file', x.reviews.length, Math.round(performance.now()-t),'ms', many.length);}
{const t=performance.now(); for (let i=0;i<200;i++) createScorer(director); console.log('compile', ((performance.now()-t)/200).toFixed(2),'ms');}
