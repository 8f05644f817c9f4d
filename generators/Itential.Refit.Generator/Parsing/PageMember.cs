using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>A property at any depth of a page.</summary>
/// <param name="Way">The way to it from a page that is not null, such as .Meta?.Total.</param>
/// <param name="Type">Its type.</param>
internal sealed record PageMember(string Way, ITypeSymbol Type);
