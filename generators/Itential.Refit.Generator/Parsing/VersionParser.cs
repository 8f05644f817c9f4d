using Itential.Generators;
using Itential.Refit.Generator.Diagnostics;
using Itential.Refit.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Reads the HTTP version that a method, its interfaces or a parameter ask for.</summary>
internal sealed class VersionParser(ClientScope scope, IMethodSymbol method, IReadOnlyList<ISymbol> sources, IReadOnlyList<ParameterFacts> parameters)
{
    private static readonly string[] Policies = ["RequestVersionOrLower", "RequestVersionOrHigher", "RequestVersionExact"];

    /// <summary>The versions, the one that wins last.</summary>
    public EquatableArray<VersionModel> Parse()
    {
        var versions = new List<VersionModel>();
        if (Declared() is var (attribute, source) && Constant(attribute, source) is { } constant)
        {
            versions.Add(constant);
        }

        var given = parameters.Where(item => item.Role == ParameterRole.Version).ToList();
        foreach (var second in given.Skip(1))
        {
            scope.Report(DiagnosticDescriptors.SeveralVersions, AttributeLocation.Of(second[AttributeKind.HttpVersion]!, scope.CancellationToken), second.Name, method.Name);
        }

        if (given.Count > 0 && Parameter(given[0]) is { } version)
        {
            versions.Add(version);
        }

        return versions.ToEquatableArray();
    }

    private static string Policy(AttributeData attribute) =>
        AttributeArguments.Value(attribute, "Policy") is int policy and >= 0 && policy < Policies.Length ? Policies[policy] : Policies[0];

    private (AttributeData Attribute, ISymbol Source)? Declared()
    {
        foreach (var source in sources)
        {
            foreach (var attribute in source.GetAttributes())
            {
                if (AttributeKinds.Of(attribute) == AttributeKind.HttpVersion)
                {
                    return (attribute, source);
                }
            }
        }

        return null;
    }

    private VersionModel? Constant(AttributeData attribute, ISymbol source)
    {
        var text = AttributeArguments.First(attribute) as string;
        var member = text switch
        {
            "1.0" => "Version10",
            "1.1" => "Version11",
            "2.0" => "Version20",
            "3.0" => "Version30",
            _ => null,
        };
        if (member is null)
        {
            scope.Report(DiagnosticDescriptors.VersionInvalid, AttributeLocation.OfArgument(attribute, 0, scope.CancellationToken), text ?? "null", source.Name);
            return null;
        }

        return new VersionModel("global::System.Net.HttpVersion." + member, Policy(attribute));
    }

    private VersionModel? Parameter(ParameterFacts parameter)
    {
        var attribute = parameter[AttributeKind.HttpVersion]!;
        if (AttributeArguments.First(attribute) is string text)
        {
            scope.Report(DiagnosticDescriptors.VersionInvalid, AttributeLocation.OfArgument(attribute, 0, scope.CancellationToken), text, parameter.Name);
            return null;
        }

        if (!TypeFacts.Is(parameter.Type, "System", "Version"))
        {
            scope.Report(DiagnosticDescriptors.VersionParameterInvalid, parameter.Symbol, parameter.Name, TypeNames.Short(parameter.Type));
            return null;
        }

        return new VersionModel(parameter.Access, Policy(attribute));
    }
}
