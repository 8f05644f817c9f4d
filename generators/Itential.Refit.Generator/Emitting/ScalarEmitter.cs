using Itential.Generators;
using Itential.Refit.Generator.Model;

namespace Itential.Refit.Generator.Emitting;

/// <summary>Prints single values as arguments. A nullable value type has been looked into before.</summary>
internal static class ScalarEmitter
{
    /// <summary>The end of the runtime method's name.</summary>
    public static string Suffix(ScalarModel scalar) => HasOwnText(scalar) ? "Text" : "";

    /// <summary>The value, and after it what it is written with: its text, or the format where the runtime formats it.</summary>
    /// <param name="scalar">How the value is written.</param>
    /// <param name="access">The value as an expression.</param>
    /// <param name="parameter">The parameter's name as an expression, where the method takes it behind the value.</param>
    public static string Arguments(ScalarModel scalar, string access, string? parameter = null)
    {
        var name = parameter is null ? "" : ", " + parameter;
        if (HasOwnText(scalar))
        {
            return $"{access}, {Argument(scalar, access)}{name}{(scalar.Format is null ? "" : ", " + CSharpText.Literal(scalar.Format))}";
        }

        return scalar.Kind is ScalarKind.SpanFormattable or ScalarKind.Any ? $"{access}, {CSharpText.Literal(scalar.Format)}{name}" : access + name;
    }

    /// <summary>The value alone.</summary>
    public static string Argument(ScalarModel scalar, string access) => scalar.Kind switch
    {
        ScalarKind.Enum when scalar.EnumMethod is not null => $"{scalar.EnumMethod}({access})",
        ScalarKind.Enum => $"{access}.ToString({CSharpText.Literal(scalar.Format)})",
        ScalarKind.Uri => $"{access}?.OriginalString",
        ScalarKind.Culture => $"{access}?.Name",
        ScalarKind.Formattable => $"(({KnownNames.Formattable}?){access})?.ToString({CSharpText.Literal(scalar.Format)}, {KnownNames.InvariantCulture})",
        ScalarKind.Object => $"{access}?.ToString()",
        ScalarKind.ObjectStruct => $"{access}.ToString()",
        _ => access,
    };

    /// <summary>The value as a string.</summary>
    public static string Text(ScalarModel scalar, string access) => scalar.Kind switch
    {
        ScalarKind.Boolean => $"({access} ? \"true\" : \"false\")",
        ScalarKind.SpanFormattable => $"(({KnownNames.Formattable}){access}).ToString({CSharpText.Literal(scalar.Format)}, {KnownNames.InvariantCulture})",
        _ => Argument(scalar, access),
    };

    private static bool HasOwnText(ScalarModel scalar) =>
        scalar.Kind is ScalarKind.Enum or ScalarKind.Uri or ScalarKind.Culture or ScalarKind.Formattable or ScalarKind.Object or ScalarKind.ObjectStruct;
}
