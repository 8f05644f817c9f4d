using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Reads verb and route of a method from its attribute, also from one that somebody has derived.</summary>
internal sealed class VerbParser(ClientScope scope)
{
    public VerbFacts? Parse(IMethodSymbol method, AttributeData attribute)
    {
        var second = method.GetAttributes().FirstOrDefault(item => item != attribute && AttributeKinds.IsVerb(AttributeKinds.Of(item)));
        if (second is not null)
        {
            scope.Report(DiagnosticDescriptors.SeveralVerbs, AttributeLocation.Of(second, scope.CancellationToken), method.Name);
        }

        if (AttributeKinds.Of(attribute) == AttributeKind.CustomVerb)
        {
            return Custom(method, attribute);
        }

        var name = attribute.AttributeClass!.Name;
        return new VerbFacts(attribute, name.Substring(0, name.Length - "Attribute".Length).ToUpperInvariant(), AttributeArguments.First(attribute) as string, 0);
    }

    private VerbFacts? Custom(IMethodSymbol method, AttributeData attribute)
    {
        var chain = VerbChain.Of(scope, attribute);
        var name = attribute.AttributeClass!.Name;
        var place = AttributeLocation.Of(attribute, scope.CancellationToken);
        if (chain.Method is not { Value: string verb })
        {
            scope.Report(DiagnosticDescriptors.CustomVerbNotSupported, place, name, method.Name);
            return null;
        }

        if (!HeaderText.IsName(verb))
        {
            var at = chain.Method.Index < 0 ? place : AttributeLocation.OfArgument(attribute, chain.Method.Index, scope.CancellationToken);
            scope.Report(DiagnosticDescriptors.VerbIllegal, at, HeaderText.Printable(verb), method.Name);
            return null;
        }

        if (chain.Path is null)
        {
            scope.Report(DiagnosticDescriptors.RouteNotReadable, place, name, method.Name);
            return null;
        }

        return new VerbFacts(attribute, verb, chain.Path.Value as string, chain.Path.Index);
    }
}
