using Itential.Generators;
using Itential.Refit.Generator.Diagnostics;
using Itential.Refit.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Binds the placeholders of a route to parameters.</summary>
internal sealed class RouteParser(ClientScope scope, InterfaceOptions options, IMethodSymbol method, IReadOnlyList<ParameterFacts> parameters, MethodValues values)
{
    public EquatableArray<PathSegmentModel> Parse(VerbFacts verb)
    {
        if (verb.Path is not { } path)
        {
            scope.Report(DiagnosticDescriptors.RouteMissing, AttributeLocation.OfArgument(verb.Attribute, verb.PathIndex, scope.CancellationToken), method.Name);
            return default;
        }

        var template = PathTemplateParser.Parse(options.PrefixText, path);
        foreach (var fault in template.Faults)
        {
            scope.Report(fault.Descriptor, Place(verb, fault.Start, fault.Length), fault.Arguments);
        }

        return Bind(template, verb);
    }

    private EquatableArray<PathSegmentModel> Bind(PathTemplateParser template, VerbFacts verb)
    {
        var segments = new PathSegments();
        for (var i = 0; i < template.Parts.Count; i++)
        {
            var part = template.Parts[i];
            if (part.Kind == TemplatePartKind.Text)
            {
                var isBeforeOptional = i + 1 < template.Parts.Count && template.Parts[i + 1].Kind == TemplatePartKind.Optional;
                segments.AddText(part, isBeforeOptional);
            }
            else if (BindValue(template, part, verb) is { } value)
            {
                segments.AddValue(value, value.Kind == PathValueKind.Part && EndsDottable(template, i));
            }
        }

        return segments.ToModels();
    }

    /// <summary>Whether a segment ends with this value and has nothing in it but values and dots.</summary>
    private static bool EndsDottable(PathTemplateParser template, int index)
    {
        var part = template.Parts[index];
        var start = template.Text.LastIndexOf('/', part.Start) + 1;
        var end = template.Text.IndexOf('/', part.Start);
        end = end < 0 || end > template.PathEnd ? template.PathEnd : end;
        for (var i = 0; i < template.Parts.Count; i++)
        {
            var other = template.Parts[i];
            var from = Math.Max(other.Start, start);
            var to = Math.Min(other.Start + other.Length, end);
            if (from >= to)
            {
                continue;
            }

            if (other.Kind == TemplatePartKind.Text && UrlText.WithPlainDots(template.Text.Substring(from, to - from)).Trim('.').Length > 0)
            {
                return false;
            }

            if (other.Kind != TemplatePartKind.Text && i > index)
            {
                return false;
            }
        }

        return true;
    }

    private PathValueModel? BindValue(PathTemplateParser template, TemplatePart part, VerbFacts verb)
    {
        var place = Place(verb, part.Start, part.Length);
        var written = template.Text.Substring(part.Start, part.Length);
        if ((Find(parameters, part.Text, item => item.Role is ParameterRole.Unclaimed or ParameterRole.Query or ParameterRole.Option or ParameterRole.Route)
            ?? Find(values.Path, part.Text, _ => true)) is { } parameter)
        {
            parameter.Role = ParameterRole.Route;
            return Value(template, part, new RouteValue(parameter.Access, parameter.Name, parameter.Type, parameter.Query.Format, parameter.Symbol, IsRefused: parameter.IsRefused, IsEncoded: parameter[AttributeKind.Encoded] is not null), place, written);
        }

        var dot = part.Text.IndexOf('.');
        if (dot > 0 && (Find(parameters, part.Text.Substring(0, dot), item => item.Role is not ParameterRole.CancellationToken)
            ?? Find(values.Path, part.Text.Substring(0, dot), _ => true)) is { } owner)
        {
            var value = PropertyPathParser.Parse(owner, part.Text.Substring(dot + 1).Split('.'), scope.Types, out var missing);
            if (value is not null)
            {
                return Value(template, part, value, place, written);
            }

            scope.Report(DiagnosticDescriptors.PlaceholderWithoutProperty, place, written, TypeNames.Short(missing.Type), missing.Name);
            return null;
        }

        scope.Report(DiagnosticDescriptors.PlaceholderWithoutParameter, place, new FaultProperty(FactNames.Placeholder, written), written, method.Name, part.Text);
        return null;
    }

    private PathValueModel? Value(PathTemplateParser template, TemplatePart part, RouteValue value, Location? place, string written)
    {
        if (value.IsRefused)
        {
            return null;
        }

        var scalar = ScalarParser.Parse(scope, value.Type, value.Format);
        if (scalar is null)
        {
            scope.Report(DiagnosticDescriptors.RouteValueNotSupported, value.Symbol, value.Name, TypeNames.Short(value.Type));
            return null;
        }

        if (part.Kind == TemplatePartKind.CatchAll && scalar.Kind != ScalarKind.Text)
        {
            scope.Report(DiagnosticDescriptors.CatchAllMisused, place, written, $"is filled from the type '{TypeNames.Short(value.Type)}'");
            return null;
        }

        if (value.IsEncoded && scalar.Kind != ScalarKind.Text)
        {
            scope.Report(DiagnosticDescriptors.EncodedValueNotSupported, value.Symbol, value.Name, TypeNames.Short(value.Type));
            return null;
        }

        return new PathValueModel
        {
            Kind = Kind(template, part),
            Access = value.Access,
            Parameter = value.Name,
            IsEncoded = value.IsEncoded,
            Scalar = value.IsConditional && value.Type.IsValueType ? scalar with { IsNullable = true } : scalar,
            IsOptional = part.Kind == TemplatePartKind.Optional,
            IsNeverNull = value.Type.IsValueType && !scalar.IsNullable && !value.IsConditional,
        };
    }

    private static PathValueKind Kind(PathTemplateParser template, TemplatePart part)
    {
        if (part.IsInQuery)
        {
            return PathValueKind.Query;
        }

        if (part.Kind == TemplatePartKind.CatchAll)
        {
            return PathValueKind.CatchAll;
        }

        return template.IsWholeSegment(part) ? PathValueKind.Segment : PathValueKind.Part;
    }

    private static ParameterFacts? Find(IReadOnlyList<ParameterFacts> parameters, string name, Func<ParameterFacts, bool> isAllowed)
    {
        ParameterFacts? found = null;
        foreach (var parameter in parameters)
        {
            if (!isAllowed(parameter) || !string.Equals(parameter.WireName, name, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (parameter.WireName == name)
            {
                return parameter;
            }

            found ??= parameter;
        }

        return found;
    }

    private Location? Place(VerbFacts verb, int start, int length)
    {
        var prefix = options.PrefixText.Length;
        return start < prefix && options.Prefix is { } attribute
            ? AttributeLocation.OfText(attribute, 0, start, Math.Min(length, prefix - start), scope.CancellationToken)
            : AttributeLocation.OfText(verb.Attribute, verb.PathIndex, start - prefix, length, scope.CancellationToken);
    }
}
