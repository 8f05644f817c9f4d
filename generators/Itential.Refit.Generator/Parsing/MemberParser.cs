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
                scope.Report(DiagnosticDescriptors.StaticAbstractNotSupported, Place(scope, member), member.Name);
                break;
            case IEventSymbol:
                scope.Report(DiagnosticDescriptors.EventNotSupported, Place(scope, member), member.Name);
                break;
            case IPropertySymbol { IsIndexer: true }:
                scope.Report(DiagnosticDescriptors.IndexerNotSupported, Place(scope, member), member.ContainingType.Name);
                break;
            case IPropertySymbol:
                scope.Report(DiagnosticDescriptors.PropertyNotSupported, Place(scope, member), member.Name);
                break;
            default:
                scope.Report(DiagnosticDescriptors.MethodWithoutVerb, Place(scope, member), member.ContainingType.Name + "." + member.Name, scope.Client.Name);
                break;
        }
    }

    /// <summary>What a fault of a member is told at. One of a plain base is a fault only because the client derives from it.</summary>
    public static ISymbol Place(ClientScope scope, ISymbol member) =>
        SymbolEqualityComparer.Default.Equals(member.ContainingType, scope.Client) || scope.Bases.DeclaresRequests(member.ContainingType) ? member : scope.Client;
}
