using Itential.Generators;
using Itential.Refit.Generator.Diagnostics;
using Itential.Refit.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Settles the fixed headers of a method and reads the parameters that set headers.</summary>
internal sealed class HeaderParser(ClientScope scope, InterfaceOptions options, IMethodSymbol method, IReadOnlyList<ParameterFacts> parameters)
{
    private static readonly HashSet<string> ContentHeaders = new(StringComparer.OrdinalIgnoreCase)
    {
        "Allow", "Content-Disposition", "Content-Encoding", "Content-Language", "Content-Length", "Content-Location", "Content-MD5",
        "Content-Range", "Content-Type", "Expires", "Last-Modified",
    };

    /// <summary>The executor's property that knows the media types of all serializers.</summary>
    private string Negotiated => options.JsonContext(method.ContainingType) is null ? "Accept" : "AcceptJson";

    /// <summary>The fixed headers, the last writer of each name having won.</summary>
    public EquatableArray<HeaderModel> Constants(string? accept)
    {
        var headers = new List<HeaderModel>();
        if (accept is not null)
        {
            headers.Add(new HeaderModel("Accept", accept, IsContentHeader: false, accept == KnownNames.JsonMediaType ? Negotiated : null));
        }

        foreach (var source in options.HeaderSources(method.ContainingType))
        {
            Read(headers, source);
        }

        Read(headers, method);
        return headers.ToEquatableArray();
    }

    public EquatableArray<HeaderParameterModel> Parameters()
    {
        var headers = new List<HeaderParameterModel>();
        foreach (var parameter in parameters)
        {
            var model = parameter.Role switch
            {
                ParameterRole.Header => Single(parameter),
                ParameterRole.HeaderCollection => Collection(parameter),
                ParameterRole.Authorization => Authorization(parameter),
                _ => null,
            };
            if (model is not null)
            {
                headers.Add(model);
            }
        }

        return headers.ToEquatableArray();
    }

    private static void Set(List<HeaderModel> headers, string name, string? value)
    {
        headers.RemoveAll(header => string.Equals(header.Name, name, StringComparison.OrdinalIgnoreCase));
        if (value is not null)
        {
            headers.Add(new HeaderModel(name, value, ContentHeaders.Contains(name)));
        }
    }

    private void Read(List<HeaderModel> headers, ISymbol source)
    {
        foreach (var attribute in source.GetAttributes())
        {
            if (AttributeKinds.Of(attribute) != AttributeKind.Headers)
            {
                continue;
            }

            var index = 0;
            foreach (var line in AttributeArguments.Texts(attribute))
            {
                Read(headers, line ?? "", attribute, index++);
            }
        }
    }

    private void Read(List<HeaderModel> headers, string line, AttributeData attribute, int index)
    {
        var colon = line.IndexOf(':');
        var written = colon < 0 ? line : line.Substring(0, colon);
        var name = written.Trim(' ', '\t');
        var value = colon < 0 ? null : line.Substring(colon + 1).Trim(' ', '\t');
        if (!HeaderText.IsName(name))
        {
            var place = AttributeLocation.OfText(attribute, index, 0, Math.Max(written.Length, 1), scope.CancellationToken);
            scope.Report(DiagnosticDescriptors.HeaderNameIllegal, place, HeaderText.Printable(name));
        }
        else if (value is not null && !HeaderText.IsValue(value))
        {
            var place = AttributeLocation.OfText(attribute, index, colon + 1, line.Length - colon - 1, scope.CancellationToken);
            scope.Report(DiagnosticDescriptors.HeaderValueIllegal, place, name);
        }
        else
        {
            Set(headers, name, value);
        }
    }

    private HeaderParameterModel? Single(ParameterFacts parameter)
    {
        var attribute = parameter[AttributeKind.Header]!;
        var name = AttributeArguments.First(attribute) as string ?? "";
        if (!HeaderText.IsName(name))
        {
            scope.Report(DiagnosticDescriptors.HeaderNameIllegal, AttributeLocation.OfArgument(attribute, 0, scope.CancellationToken), HeaderText.Printable(name));
            return null;
        }

        return Value(parameter) is { } scalar ? new HeaderParameterModel(HeaderParameterKind.Single, name, parameter.Access, parameter.Name, scalar) : null;
    }

    private HeaderParameterModel? Authorization(ParameterFacts parameter)
    {
        var attribute = parameter[AttributeKind.Authorize]!;
        var scheme = AttributeArguments.First(attribute) as string ?? "";
        if (!HeaderText.IsName(scheme))
        {
            scope.Report(DiagnosticDescriptors.HeaderValueIllegal, AttributeLocation.OfArgument(attribute, 0, scope.CancellationToken), "Authorization");
            return null;
        }

        return Value(parameter) is { } scalar
            ? new HeaderParameterModel(HeaderParameterKind.Authorization, scheme, parameter.Access, parameter.Name, scalar)
            : null;
    }

    private HeaderParameterModel? Collection(ParameterFacts parameter)
    {
        var type = parameter.Type;
        if (parameter.IsRefused)
        {
            return null;
        }

        if (SequenceParser.Pairs(type) is not ({ SpecialType: SpecialType.System_String }, { SpecialType: SpecialType.System_String }) pair || type.IsValueType)
        {
            scope.Report(DiagnosticDescriptors.HeaderCollectionType, parameter.Symbol, parameter.Name, TypeNames.Short(type));
            return null;
        }

        // A value that may be null removes its header, which the runtime's signature does not say.
        var access = pair.Value.NullableAnnotation == NullableAnnotation.Annotated ? parameter.Access + "!" : parameter.Access;
        return new HeaderParameterModel(HeaderParameterKind.Collection, "", access, parameter.Name, Scalar: null);
    }

    private ScalarModel? Value(ParameterFacts parameter)
    {
        if (parameter.IsRefused)
        {
            return null;
        }

        var scalar = ScalarParser.Parse(scope, parameter.Type);
        if (scalar is null)
        {
            scope.Report(DiagnosticDescriptors.HeaderValueNotSupported, parameter.Symbol, parameter.Name, TypeNames.Short(parameter.Type));
        }

        return scalar;
    }
}
