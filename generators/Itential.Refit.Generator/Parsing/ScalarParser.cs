using Itential.Refit.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Finds how a single value becomes text.</summary>
internal static class ScalarParser
{
    /// <summary>Classifies a type; null when it is no single value.</summary>
    public static ScalarModel? Parse(ClientScope scope, ITypeSymbol type, string? format = null)
    {
        var plain = TypeFacts.Underlying(type, out var isNullable);
        if (Kind(plain) is not { } kind)
        {
            return null;
        }

        return new ScalarModel
        {
            Kind = kind,
            IsNullable = isNullable,
            Format = kind is ScalarKind.SpanFormattable or ScalarKind.Formattable or ScalarKind.Enum ? format : null,
            EnumMethod = kind == ScalarKind.Enum && format is null ? scope.EnumMethod((INamedTypeSymbol)plain) : null,
        };
    }

    /// <summary>A value written by its own ToString.</summary>
    public static ScalarModel Text(ITypeSymbol type)
    {
        var plain = TypeFacts.Underlying(type, out var isNullable);
        return new ScalarModel { Kind = plain.IsValueType ? ScalarKind.ObjectStruct : ScalarKind.Object, IsNullable = isNullable };
    }

    /// <summary>A value that is declared as object.</summary>
    public static ScalarModel? Any(ITypeSymbol type, string? format) =>
        type.SpecialType == SpecialType.System_Object ? new ScalarModel { Kind = ScalarKind.Any, Format = format } : null;

    private static ScalarKind? Kind(ITypeSymbol type)
    {
        switch (type.SpecialType)
        {
            case SpecialType.System_String:
                return ScalarKind.Text;
            case SpecialType.System_Boolean:
                return ScalarKind.Boolean;
            case >= SpecialType.System_Char and <= SpecialType.System_Double:
            case SpecialType.System_DateTime:
                return ScalarKind.SpanFormattable;
            case SpecialType.System_Object:
                return null;
        }

        if (type.TypeKind == TypeKind.Enum)
        {
            return ScalarKind.Enum;
        }

        if (type is not INamedTypeSymbol named)
        {
            return null;
        }

        if (TypeFacts.Is(named, "System", "Uri"))
        {
            return ScalarKind.Uri;
        }

        if (TypeFacts.Is(named, "System.Globalization", "CultureInfo"))
        {
            return ScalarKind.Culture;
        }

        return Formattable(named);
    }

    private static ScalarKind? Formattable(INamedTypeSymbol type)
    {
        if (type.IsRefLikeType)
        {
            return null;
        }

        var isFormattable = TypeFacts.Is(type, "System", "IFormattable");
        foreach (var item in type.AllInterfaces)
        {
            if (type.IsValueType && TypeFacts.Is(item, "System", "ISpanFormattable"))
            {
                return ScalarKind.SpanFormattable;
            }

            isFormattable |= TypeFacts.Is(item, "System", "IFormattable");
        }

        return isFormattable ? ScalarKind.Formattable : null;
    }
}
