#!/bin/sh
# Lets a stock OpenSSL (3.0 or later) read what we wrote and write what we shall read.
#   interop.sh DIRECTORY FROM UNTIL
# Every item has a number; "ours" holds our files, "theirs" receives OpenSSL's, "failed" the names of what it refused.
# Which key, length and password an item has was drawn by the caller; the forms below change with the number.
set -u
cd "$1" || exit 2
id=distid:1234567812345678

try() {
  name=$1
  shift
  "$@" >"log/$name" 2>&1 || echo "$name" >>failed
}

i=$2
while [ "$i" -lt "$3" ]; do
  o=ours/$i
  t=theirs/$i

  # SM2 signatures: one program, two commands
  if [ $((i % 2)) -eq 0 ]; then
    try "$i-sm2-verify" openssl pkeyutl -verify -rawin -digest sm3 -pkeyopt $id -pubin -inkey "$o.sm2.pub" \
      -in "$o.message" -sigfile "$o.sm2.sig"
    try "$i-sm2-sign" openssl pkeyutl -sign -rawin -digest sm3 -pkeyopt $id -inkey "$o.sm2.key" \
      -in "$o.message" -out "$t.sm2.sig"
  else
    try "$i-sm2-verify" openssl dgst -sm3 -verify "$o.sm2.pub" -sigopt $id -signature "$o.sm2.sig" "$o.message"
    try "$i-sm2-sign" openssl dgst -sm3 -sign "$o.sm2.key" -sigopt $id -out "$t.sm2.sig" "$o.message"
  fi

  # signatures of the other suite
  if [ -e "$o.intl.rsa" ]; then
    pss="-sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:32 -sigopt rsa_mgf1_md:sha256"
    wrap="-keyopt rsa_padding_mode:oaep -keyopt rsa_oaep_md:sha256 -keyopt rsa_mgf1_md:sha256"
  else
    pss=""
    wrap="-keyopt ecdh_kdf_md:sha256"
  fi
  # shellcheck disable=SC2086
  try "$i-intl-verify" openssl dgst -sha256 $pss -verify "$o.intl.pub" -signature "$o.intl.sig" "$o.message"
  # shellcheck disable=SC2086
  try "$i-intl-sign" openssl dgst -sha256 $pss -sign "$o.intl.key" -out "$t.intl.sig" "$o.message"

  # SM2 encryption
  try "$i-sm2-decrypt" openssl pkeyutl -decrypt -inkey "$o.sm2.key" -in "$o.sm2.enc" -out "$t.sm2.plain"
  try "$i-sm2-encrypt" openssl pkeyutl -encrypt -pubin -inkey "$o.sm2.pub" -in "$o.cek" -out "$t.sm2.enc"

  # key envelopes; OpenSSL 3.0 cannot write one for SM2, so the content is encrypted apart
  try "$i-sm-envelope" openssl cms -decrypt -binary -inform DER -in "$o.sm.cms" -inkey "$o.sm2.key" \
    -recip "$o.sm2.crt" -out "$t.sm.secret"
  try "$i-sm-content" openssl enc -sm4-cbc -K "$(cat "$o.cek.hex")" -iv "$(cat "$o.iv.hex")" -in "$o.secret" \
    -out "$t.sm.content"
  try "$i-intl-envelope" openssl cms -decrypt -binary -inform DER -in "$o.intl.cms" -inkey "$o.intl.key" \
    -recip "$o.intl.crt" -out "$t.intl.secret"
  # shellcheck disable=SC2086
  try "$i-intl-envelop" openssl cms -encrypt -aes-256-cbc -binary -outform DER -in "$o.secret" -out "$t.intl.cms" \
    -recip "$o.intl.crt" $wrap

  # PKCS#8
  case $((i % 5)) in
    0) form="-v2 aes-256-cbc -v2prf hmacWithSHA256" ;;
    1) form="-v2 aes-128-cbc -v2prf hmacWithSHA512 -iter 3000" ;;
    2) form="-v2 aes-192-cbc -v2prf hmacWithSHA1 -iter 1" ;;
    3) form="-scrypt -scrypt_N 1024 -scrypt_r 8 -scrypt_p 1" ;;
    *) form="-v2 sm4-cbc -v2prf hmacWithSHA384" ;;
  esac
  try "$i-p8-read" openssl pkey -in "$o.p8" -passin "file:$o.password" -out "$t.p8.plain"
  # shellcheck disable=SC2086
  try "$i-p8-write" openssl pkcs8 -topk8 -in "$o.any.key" -passout "file:$o.password" $form -out "$t.p8"

  # PKCS#12
  case $((i % 3)) in
    0) form="" ;;
    1) form="-keypbe AES-128-CBC -certpbe AES-256-CBC -macalg sha512 -iter 5000" ;;
    *) form="-keypbe AES-256-CBC -certpbe AES-192-CBC -macalg sha384 -iter 1" ;;
  esac
  try "$i-p12-read" openssl pkcs12 -in "$o.p12" -passin "file:$o.password" -nodes -out "$t.p12.plain"
  # shellcheck disable=SC2086
  try "$i-p12-write" openssl pkcs12 -export -inkey "$o.any.key" -in "$o.any.crt" -certfile "$o.ca.crt" \
    -name "item $i" -passout "file:$o.password" $form -out "$t.p12"

  # certificates
  if [ -e "$o.any.sm" ]; then
    verify="-vfyopt $id"
  else
    verify=""
  fi
  # shellcheck disable=SC2086
  try "$i-verify" openssl verify $verify -CAfile "$o.ca.crt" "$o.any.crt"
  i=$((i + 1))
done
