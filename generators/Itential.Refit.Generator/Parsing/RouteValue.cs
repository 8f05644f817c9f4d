using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>What a placeholder is filled from.</summary>
/// <param name="Access">The value as an expression.</param>
/// <param name="Name">The name that an error tells.</param>
/// <param name="Type">The value's type.</param>
/// <param name="Format">Its .NET format, or null.</param>
/// <param name="Symbol">The parameter.</param>
/// <param name="IsConditional">Whether the expression gives null when an owner of the value is null.</param>
/// <param name="IsRefused">Whether its type has been refused already.</param>
/// <param name="IsEncoded">Whether it is sent as it is.</param>
internal sealed record RouteValue(
    string Access,
    string Name,
    ITypeSymbol Type,
    string? Format,
    ISymbol Symbol,
    bool IsConditional = false,
    bool IsRefused = false,
    bool IsEncoded = false);
