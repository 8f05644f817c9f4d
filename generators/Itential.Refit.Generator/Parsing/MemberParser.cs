using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Members that are no requests.</summary>
internal static class MemberParser
{
    public static bool IsHttpClientProperty(ISymbol member) =>
        member is IPropertySymbol { IsStatic: false, IsIndexer: false, Name: "Client", SetMethod: null } property
        && TypeFacts.Is(property.Type, "System.Net.Http", "HttpClient");

    public static void Refuse(ClientScope scope, ISymbol member)
    {
        switch (member)
        {
            case { IsStatic: true }:
                scope.Report(DiagnosticDescriptors.StaticAbstractNotSupported, member, member.Name);
                break;
            case IEventSymbol:
                scope.Report(DiagnosticDescriptors.EventNotSupported, member, member.Name);
                break;
            case IPropertySymbol { IsIndexer: true }:
                scope.Report(DiagnosticDescriptors.IndexerNotSupported, member, member.ContainingType.Name);
                break;
            case IPropertySymbol:
                scope.Report(DiagnosticDescriptors.PropertyNotSupported, member, member.Name);
                break;
            default:
                var place = SymbolEqualityComparer.Default.Equals(member.ContainingType, scope.Client) ? member : scope.Client;
                scope.Report(DiagnosticDescriptors.MethodWithoutVerb, place, member.ContainingType.Name + "." + member.Name, scope.Client.Name);
                break;
        }
    }
}
