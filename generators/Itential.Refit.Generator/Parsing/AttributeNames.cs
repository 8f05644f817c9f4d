using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Tells attributes that are not ours apart by the name of their class.</summary>
internal static class AttributeNames
{
    public static string? Of(AttributeData attribute) => attribute.AttributeClass?.Name;
}
