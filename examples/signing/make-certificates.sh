#!/usr/bin/env bash
# Makes the certificates of this folder anew: a root of the made-up company, and two people it vouches for. They are for
# trying things out only: their keys and their password are public.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

COMPANY="/C=CN/O=云岫商务服务有限公司"
PASSWORD="only-an-example"
DAYS=36500

openssl req -x509 -newkey rsa:2048 -nodes -sha256 -utf8 -days "$DAYS" -subj "$COMPANY/CN=云岫示例根证书" \
  -addext "basicConstraints=critical,CA:TRUE" -addext "keyUsage=critical,keyCertSign,cRLSign" \
  -keyout "$work/root.key" -out root.pem

person() { # file name serial
  openssl req -newkey rsa:2048 -nodes -utf8 -subj "$COMPANY/CN=$2" -keyout "$work/$1.key" -out "$work/$1.csr"
  printf 'basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature,nonRepudiation\n' > "$work/$1.ext"
  openssl x509 -req -sha256 -in "$work/$1.csr" -CA root.pem -CAkey "$work/root.key" -set_serial "$3" -days "$DAYS" \
    -extfile "$work/$1.ext" -out "$work/$1.pem"
  openssl pkcs12 -export -inkey "$work/$1.key" -in "$work/$1.pem" -certfile root.pem -name "$2" \
    -passout "pass:$PASSWORD" -out "$1.p12"
}
person employee 陈雅琴 1001
person assessor 周明远 1002
