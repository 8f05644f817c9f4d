using Itential.Refit.CodeFixes.Repairing;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.CodeFixes.Declarations;

/// <summary>Finds the type to use for one that lives on the stack.</summary>
internal static class OrdinaryType
{
    public static string? Of(ITypeSymbol? type, FaultSite site) =>
        type is { IsRefLikeType: true, Name: "Span" or "ReadOnlySpan" } && OnlyArgument.Of(type) is { IsRefLikeType: false } element
            ? Whole(element, site)
            : null;

    private static string Whole(ITypeSymbol element, FaultSite site) =>
        element.SpecialType == SpecialType.System_Char ? "string" : site.NameOf(element) + "[]";
}
