namespace Itential.Platform;

/// <summary>The body <c>{}</c> of calls that take no settings. It is sent by itself and never needs to be given.</summary>
public readonly record struct EmptyBody;
