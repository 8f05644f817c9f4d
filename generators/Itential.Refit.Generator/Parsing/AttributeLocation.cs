using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Finds the smallest place of an attribute that a fault is at.</summary>
internal static class AttributeLocation
{
    /// <summary>The attribute's name.</summary>
    public static Location? Of(AttributeData attribute, CancellationToken cancellationToken) =>
        Syntax(attribute, cancellationToken)?.Name.GetLocation();

    /// <summary>An argument, or the attribute's name where there is none.</summary>
    public static Location? OfArgument(AttributeData attribute, int index, CancellationToken cancellationToken) =>
        Argument(attribute, index, cancellationToken)?.Expression.GetLocation() ?? Of(attribute, cancellationToken);

    /// <summary>The value of a property, or the attribute's name where it is not set.</summary>
    public static Location? OfProperty(AttributeData attribute, string name, CancellationToken cancellationToken) =>
        Syntax(attribute, cancellationToken)?.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name)?.Expression.GetLocation()
        ?? Of(attribute, cancellationToken);

    /// <summary>A part of a text argument where the argument is a plain literal, else the whole argument.</summary>
    public static Location? OfText(AttributeData attribute, int index, int start, int length, CancellationToken cancellationToken) =>
        Argument(attribute, index, cancellationToken)?.Expression is { } expression
            ? LiteralLocation.Of(expression, start, length)
            : Of(attribute, cancellationToken);

    private static AttributeArgumentSyntax? Argument(AttributeData attribute, int index, CancellationToken cancellationToken)
    {
        var arguments = Syntax(attribute, cancellationToken)?.ArgumentList?.Arguments;
        if (index < 0 || arguments is not { Count: > 0 } list)
        {
            return null;
        }

        var parameters = attribute.AttributeConstructor?.Parameters ?? [];
        var name = index < parameters.Length ? parameters[index].Name : null;
        return list.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == name && name is not null)
            ?? list[index < list.Count ? index : list.Count - 1];
    }

    private static AttributeSyntax? Syntax(AttributeData attribute, CancellationToken cancellationToken) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) as AttributeSyntax;
}
