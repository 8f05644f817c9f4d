namespace Itential.Platform;

/// <summary>The level that an adapter or application logs from.</summary>
/// <param name="Transport">Where the level applies: <c>file</c>, <c>console</c> or <c>syslog</c>.</param>
/// <param name="Level">The level: <c>error</c>, <c>warn</c>, <c>info</c>, <c>debug</c>, <c>trace</c> or <c>spam</c>.</param>
public sealed record ServiceLogging(string Transport, string Level);
