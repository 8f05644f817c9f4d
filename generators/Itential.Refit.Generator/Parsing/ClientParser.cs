using Itential.Generators;
using Itential.Refit.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Reads one interface.</summary>
internal static class ClientParser
{
    /// <summary>Makes the model; null for an interface that neither declares nor inherits a request.</summary>
    public static ParseResult? Parse(GeneratorSyntaxContext found, CancellationToken cancellationToken)
    {
        var declaration = (InterfaceDeclarationSyntax)found.Node;
        if (found.SemanticModel.GetDeclaredSymbol(declaration, cancellationToken) is not INamedTypeSymbol client
            || !ClientCandidate.IsFirstPart(declaration, client, cancellationToken))
        {
            return null;
        }

        var members = InterfaceMembers.Of(client, cancellationToken);
        if (!members.HasRequests || !members.HasRuntime)
        {
            return null;
        }

        var scope = new ClientScope(client, found.SemanticModel.Compilation, declaration.Identifier.GetLocation(), cancellationToken);
        ShapeParser.Check(scope, declaration);
        var model = Parse(scope, members);
        return new ParseResult(scope.HasFailed ? null : model, scope.Faults.ToEquatableArray());
    }

    private static ClientModel Parse(ClientScope scope, InterfaceMembers members)
    {
        ReserveParameterNames(scope, members);
        var executor = scope.Members.Take("_executor");
        var http = scope.Members.Take("_http");
        var options = new InterfaceOptions(scope);
        var methods = new List<MethodModel>();
        var clients = new List<string>();
        foreach (var member in members.ToImplement)
        {
            scope.CancellationToken.ThrowIfCancellationRequested();
            if (member.Verb is { } verb)
            {
                var method = new MethodParser(scope, options).Parse((IMethodSymbol)member.Symbol, verb);
                if (method is not null)
                {
                    methods.Add(method);
                }
            }
            else if (MemberParser.IsHttpClientProperty(member.Symbol))
            {
                clients.Add(scope.Types[member.Symbol.ContainingType]);
            }
            else
            {
                MemberParser.Refuse(scope, member.Symbol);
            }
        }

        return new ClientModel
        {
            Name = new GeneratedName(scope.Types[scope.Client], TypeNaming.ClassName(scope.Client, "Client"), TypeNaming.HintName(scope.Client)),
            Methods = methods.ToEquatableArray(),
            Codecs = scope.Codecs.ToEquatableArray(),
            Enums = scope.Enums.ToEquatableArray(),
            Converters = scope.Converters.ToEquatableArray(),
            IsDisposable = members.IsDisposable,
            HttpClientProperties = clients.ToEquatableArray(),
            ExecutorField = executor,
            HttpField = http,
        };
    }

    private static void ReserveParameterNames(ClientScope scope, InterfaceMembers members)
    {
        foreach (var member in members.ToImplement)
        {
            if (member.Symbol is IMethodSymbol method)
            {
                foreach (var parameter in method.Parameters)
                {
                    scope.Members.Reserve(parameter.Name);
                }
            }
        }
    }
}
