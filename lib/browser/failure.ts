/** The engine's own files could not be loaded: nothing about the page. */
export class EngineFailure extends Error {}
