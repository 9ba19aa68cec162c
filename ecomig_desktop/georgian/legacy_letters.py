"""How often a letter follows another: in Georgian typed in the Latin fonts of before Unicode,
in romanised Georgian, and in English. Written by `python -m tests.georgian.letter_statistics`.

A row for the beginning of a word, then one for each sign; in each row what every sign costs as
the next one, and last the end of the word: in half bits, from 0 to k (20).
"""

from __future__ import annotations

GEORGIAN_SIGNS = "abgdevzTiklmnopJrstufqRySCcZwWxjh"
GEORGIAN = (
    "8a78acc9a9b6a9aga6ecdbgfacdkagachk",
    "ddd9h9dccc896geh6abddcekahbahg8jk5",
    "4kki6kgf3kbfe9kga9k6kkkkfkkkkkkkkb",
    "3kkd6adk5khfk6kk7kk8kkkkhkkkkkkkka",
    "3k8k5aki5kedg9kk9hkbkkdkfkkkkkkkk8",
    "h5bafafbec698chk79aegbkkfkckgkdek5",
    "4kkd5kgc4k9bbekk7cgkkkkkbkikkkkkkh",
    "4akk69kk7kjkc7kkajk8kk8kkkkkkkkkk6",
    "3ckk68kk6kkdk9kkbgk9kckkkkkkkk9kk6",
    "6icceeebed8e8ddka5ccfefickeafifkk3",
    "3kkk96kk6kbgk4kkakk8kkkkkkkkkkkkkd",
    "6kee6dfe2fkcf6kkkeeakfkhekhkgkekka",
    "4dea6kca5eihe6fkcch9kkkefkdjehccka",
    "4kb97ekj4jhhk9kki98bdjkghhcdkfehk7",
    "e799b9dcec877dek68hg9fkhegckeid8k7",
    "4kkk5kkk5kkkk8kk4ek9kkkkkkkkkkkkk9",
    "3gg97gkh8ifffejkeeh3kjkkikjjkkhkkc",
    "5gaa6ek84gfac6gkkdcakikkfcffkkidk8",
    "4ikkakkf7cifk9akgf7bkkkgkkkidkfkk3",
    "7hkk5fkd3kkek6kk7ck8kkkbckkkkkkkke",
    "9cedkhfafa4b7kdg4aek8cikbieigicbkf",
    "6kkk7kkk5k6ke5kk5jkkkkkkkkckkkakkc",
    "4kkk97kf6kk8e7kkb958kkkkdkdkkkkkkb",
    "6ij954kj6kaia8kkagj8kkkkkkkkccjkke",
    "4jjj76kk5kiii4kkahkakkkkkkkkkkkkkf",
    "7kek43kk4keek9gkgkgbkkkkkkkkkkkkkd",
    "3jjj5akk5khiiakkghkakkkkkkkkkk6kke",
    "7kkf77kk2kkkedkkjjkkkkkkkkkkkk6kka",
    "dkkk0dkk8kakkfkkfkkdkkfkkkkkkkkkkh",
    "4kkk4bkk5k99jckkcikkkkk5kkkkkkkkkg",
    "4hih59ki3jggg8kkffiakkk9jkkkkkikkd",
    "5kke58ke6k69g7kkkaf8kkkkkkkkkkkkkj",
    "2ka76kkk7kkkk7kkjjk9kkkkkkkkkkkkkh",
    "9eedadhf3fcdc6hkbbeeh5k7fjhgikfhk9",
)
"""Georgian in the Latin fonts."""

ROMANISED_SIGNS = "abcdefghijklmnopqrstuvwxyz"
ROMANISED = (
    "8ab8ak7hac7b6a99da67ccfejbk",
    "dcd8ikbkck7897gcg688c9kckc5",
    "4kki6kkk4kkbfe8kka8f6kkkkeb",
    "bkkjbkk16kkkkjhkkkkkkbkakke",
    "4kkk6k8k6kkfeh9kkafjbbkkk49",
    "h5g9fkbkee9698ceg798eakhke5",
    "afieckfeaie4ee2gjccdffkkkga",
    "4kkd6kk65kkigh7kk7ik9akkkdb",
    "5kjd5khk5kc8bf8jggde85kfkkh",
    "6hg9ekbkekb8e8dcha59cekjke3",
    "2kk76kak7kkkkk6kkkkk9kkkkkk",
    "5kkkbkk28kkedj6kkcd998kkkkf",
    "6kje6kek2kckcf6kgkcbadkjkfa",
    "4dfa6kek5ccjhe6ffcb89kihjca",
    "4kd87kbk4fehhk9egj97cekjkk7",
    "e7d9ckake8a877d9g689h9igkd7",
    "5kjk6kkk5kd8kg6kk5gfbkkhkka",
    "4kgk7kkk5kkkci5kkbc886kkkke",
    "5gca6kak4cffbc6gkkb7aekkkk8",
    "5jkh9kk56kagejabcgg8ddjjkk4",
    "5ekk7kkk5kbkek8ke94g9bkhjk9",
    "9bfdkkdkgb94b8k8h488kikhkde",
    "4kke5kkk4kk9bbekk7abkkkkkgi",
    "4kkk4kkk5kk99kckkcijkbkk5kg",
    "4kke5kkk6kk69h7kkkbd79kkkkk",
    "4jki7kji5kiiii4kkagha6kkkkf",
    "6ckk2ka88kkckf9kkckk9bkkkk9",
)
"""Georgian as it is romanised."""

ENGLISH_SIGNS = "abcdefghijklmnopqrstuvwxyz"
ENGLISH = (
    "898998a9acc98a98g978cd9kdhk",
    "kd9aieaeakc694kdj686bbdkcf8",
    "5fkk4kkk8bk6kj7kk7cj8dkkak9",
    "6kck6kk57kaakk5kkbe7akkk9ga",
    "8kkg4ifk7ikkdk9fk8dk9cgkdk3",
    "8f99adbgeki9a6dbk589ebdeef4",
    "5kkk69ek6kk9ek6kk7k98kkkkk5",
    "7kkk5kk76kkfkb8kk6fk9kkkdk5",
    "5kki4kkk7kkged5kibk8akgkek5",
    "8g7a9e9ihke8b56cka67k9kkfeb",
    "4kii3kjigkkhig4jkggg7kkkkk9",
    "8kkk5ekk7kcck98kkeajckkkkk2",
    "6kh86chk5ke8ek7hkfbackhk9h5",
    "5akk4kik5kkk8k79kkgk9kkkgk7",
    "8j977f8k7kdidc9kkk96dekkdj4",
    "fdabgabgdfe884aak6b9799kgka",
    "5kkk5kka9kk7ek6ck5bfbkkkkk7",
    "5iffchggdkjegddgkded1iikhkb",
    "7fdb5iai7kcbba7gkca9cffkae5",
    "9kbk6kk97kddff7aik75aidkci5",
    "7kgk5kk66kkefg8kk8baagekai4",
    "ba8b9k9kbkk8a5kak567kkkgkec",
    "7kkk2kke4kkekj9kkckkkkkkdk5",
    "5kkk6gk76kkkk86kk9akkkkkck5",
    "4iff6hgf8kjefdd4kdd7fiikhk6",
    "9kee7kkkdkkcee8kkk9kckkkkk1",
    "5kia5kji8kkhi98jkgggikkkkk3",
)
"""English words and foreign names."""
