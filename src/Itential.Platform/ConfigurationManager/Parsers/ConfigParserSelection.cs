namespace Itential.Platform;

/// <summary>Names parsers by their ids.</summary>
/// <param name="ParserIds">The ids of the parsers.</param>
public sealed record ConfigParserSelection(params IReadOnlyList<string> ParserIds);
