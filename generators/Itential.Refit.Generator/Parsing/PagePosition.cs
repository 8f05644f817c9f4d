using Itential.Refit.Generator.Model;

namespace Itential.Refit.Generator.Parsing;

/// <summary>How the position of a page gets into the request.</summary>
/// <param name="Start">Where the first page starts, as an expression.</param>
/// <param name="Query">The query value that is the position; null when the body bears it.</param>
/// <param name="Body">Where the body bears it; null when the query does.</param>
internal sealed record PagePosition(string Start, string? Query, PagingBodyModel? Body);
