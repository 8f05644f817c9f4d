using Itential.Generators;
using Itential.Refit.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Reads one interface.</summary>
internal static class ClientParser
{
    /// <summary>Makes the model; null for an interface that neither declares nor inherits a request, or is generic: that has a client for each closed use.</summary>
    public static ParseResult? Parse(GeneratorSyntaxContext found, CancellationToken cancellationToken)
    {
        var declaration = (InterfaceDeclarationSyntax)found.Node;
        if (found.SemanticModel.GetDeclaredSymbol(declaration, cancellationToken) is not INamedTypeSymbol client
            || client.TypeParameters.Length > 0
            || !ClientCandidate.IsFirstPart(declaration, client, cancellationToken))
        {
            return null;
        }

        var members = InterfaceMembers.Of(client, cancellationToken);
        if (!members.HasRequests || !members.HasRuntime)
        {
            return null;
        }

        var place = declaration.Identifier.GetLocation();
        var scope = new ClientScope(client, found.SemanticModel.Compilation, place, cancellationToken) { RuntimeVersion = members.RuntimeVersion };
        ShapeParser.Check(scope, place, ((CSharpParseOptions)declaration.SyntaxTree.Options).LanguageVersion);
        return Parse(scope, members);
    }

    /// <summary>Makes the model of an interface whose shape has been looked at.</summary>
    public static ParseResult Parse(ClientScope scope, InterfaceMembers members)
    {
        var model = Model(scope, members);
        return scope.HasFailed
            ? new ParseResult(Client: null, scope.Faults.ToEquatableArray())
            : new ParseResult(model, scope.Faults.ToEquatableArray(), scope.Json.Faults.ToEquatableArray());
    }

    private static ClientModel Model(ClientScope scope, InterfaceMembers members)
    {
        ReserveParameterNames(scope, members);
        var executor = scope.Members.Take("_executor");
        var http = scope.Members.Take("_http");
        var options = new InterfaceOptions(scope);
        foreach (var (property, isOpen) in members.Values)
        {
            options.Values.Add(property, isOpen);
        }

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

        options.Values.CheckUse();
        var name = new GeneratedName(scope.Types[scope.Client], TypeNaming.ClassName(scope.Client, "Client"), TypeNaming.HintName(scope.Client));
        return new ClientModel
        {
            Name = name,
            File = scope.File,
            FileOfInterface = scope.FileOfInterface,
            Methods = methods.ToEquatableArray(),
            Codecs = scope.Codecs.ToEquatableArray(),
            Enums = scope.Enums.ToEquatableArray(),
            Verbs = scope.Verbs.ToEquatableArray(),
            Converters = scope.Converters.ToEquatableArray(),
            IsDisposable = members.IsDisposable,
            Properties = options.Values.Properties.ToEquatableArray(),
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
