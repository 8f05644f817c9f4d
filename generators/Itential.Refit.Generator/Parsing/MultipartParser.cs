using Itential.Generators;
using Itential.Refit.Generator.Diagnostics;
using Itential.Refit.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Reads the parts of a multipart method.</summary>
internal sealed class MultipartParser(ClientScope scope, IMethodSymbol method, IReadOnlyList<ParameterFacts> parameters, INamedTypeSymbol? context)
{
    /// <summary>The most characters of a boundary before its random end.</summary>
    private const int MaxBoundary = 37;

    /// <summary>Gives the parts their role; null for a method that is not multipart.</summary>
    public MultipartModel? Parse(VerbFacts verb)
    {
        var multipart = method.GetAttributes().FirstOrDefault(item => AttributeKinds.Of(item) == AttributeKind.Multipart);
        if (multipart is null)
        {
            RefuseMarks();
            return null;
        }

        if (verb.Method is "GET" or "HEAD")
        {
            scope.Report(DiagnosticDescriptors.MultipartVerb, AttributeLocation.Of(multipart, scope.CancellationToken), method.Name, verb.Method);
        }

        var parts = Parts().ToEquatableArray();
        if (!parameters.Any(item => item.Role is ParameterRole.Part or ParameterRole.Body || item.IsRefused))
        {
            scope.Report(DiagnosticDescriptors.MultipartWithoutParts, AttributeLocation.Of(multipart, scope.CancellationToken), method.Name);
        }

        return new MultipartModel(Boundary(multipart), parts);
    }

    /// <summary>The headers without a media type that would hide the boundary.</summary>
    public static EquatableArray<HeaderModel> WithoutContentType(EquatableArray<HeaderModel> headers) =>
        headers.Where(header => !header.Name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)).ToEquatableArray();

    private List<PartModel> Parts()
    {
        var parts = new List<PartModel>();
        foreach (var parameter in parameters)
        {
            if (parameter.Role == ParameterRole.Body)
            {
                scope.Report(DiagnosticDescriptors.MultipartBody, AttributeLocation.Of(parameter[AttributeKind.Body]!, scope.CancellationToken), parameter.Name, method.Name);
            }
            else if (IsPart(parameter))
            {
                parameter.Role = ParameterRole.Part;
                if (new PartParser(scope, context).Parse(parameter) is { } part)
                {
                    parts.Add(part);
                }
            }
        }

        return parts;
    }

    // What the route takes of an object leaves the rest to the query, as everywhere.
    private static bool IsPart(ParameterFacts parameter) =>
        parameter is { Role: ParameterRole.Unclaimed, IsRefused: false }
        && (parameter.BoundProperties.Count == 0 || parameter[AttributeKind.FormObject] is not null);

    private string? Boundary(AttributeData multipart)
    {
        if (AttributeArguments.Text(multipart, "boundaryText") is not { Length: > 0 } text)
        {
            return null;
        }

        if (text.Length > MaxBoundary || text.Any(c => !IsBoundaryCharacter(c)) || text[text.Length - 1] == ' ')
        {
            scope.Report(DiagnosticDescriptors.MultipartBoundary, AttributeLocation.OfArgument(multipart, 0, scope.CancellationToken), HeaderText.Printable(text));
        }

        return text;
    }

    // RFC 2046, 5.1.1.
    private static bool IsBoundaryCharacter(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || "'()+_,-./:=? ".IndexOf(c) >= 0;

    private void RefuseMarks()
    {
        foreach (var parameter in parameters)
        {
            foreach (var kind in new[] { AttributeKind.FormObject, AttributeKind.AttachmentName })
            {
                if (parameter[kind] is { } attribute)
                {
                    scope.Report(DiagnosticDescriptors.MultipartMissing, AttributeLocation.Of(attribute, scope.CancellationToken), kind, parameter.Name, method.Name);
                }
            }
        }
    }
}
