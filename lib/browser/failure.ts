/** The engine's own files could not be loaded: nothing about the page. */
export class EngineFailure extends Error {}

/** A newer text of the same tab came before this one's turn. */
export class Overtaken extends Error {}
