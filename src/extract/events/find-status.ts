/*
 * Whether what is told took place, will, or must not be decided. A verb says it by its tense; a noun (`the visit`) takes it
 * from the cue that stands nearest, with a clause boundary counting as six words.
 */

