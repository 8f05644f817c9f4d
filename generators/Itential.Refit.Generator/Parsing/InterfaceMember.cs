using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>A member that the client must implement.</summary>
/// <param name="Symbol">The member.</param>
/// <param name="Verb">Its verb attribute; null when it is no request.</param>
internal sealed record InterfaceMember(ISymbol Symbol, AttributeData? Verb);
