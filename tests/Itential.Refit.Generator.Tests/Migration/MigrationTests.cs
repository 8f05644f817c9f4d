using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Refit.Generator.Tests.Migration;

/// <summary>The interfaces of docs/refit-migration.md, one text: with <c>using Refit;</c> they are Refit's, with one line changed they are clients here.</summary>
public sealed class MigrationTests
{
    private const string Here = "using Itential.Refit;";
    private const string There = "using Refit;";

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly string Sample = Read();

    public static TheoryData<string> Attributes =>
    [
        "Get", "Post", "Put", "Delete", "Patch", "Head", "Options", "HttpMethod", "Headers", "Header", "HeaderCollection", "Authorize", "Body", "Query", "AliasAs", "QueryName",
        "Encoded", "QueryConverter", "Url", "Property", "Multipart", "FormObject", "AttachmentName", "QueryUriFormat", "Timeout", "PathPrefix",
    ];

    [Fact]
    public void Sample_WithOneLineChanged_GetsItsClients()
    {
        const string converter = """
            namespace Quickstart.Snippets;

            public sealed class FleetWindowConverter : Itential.Refit.IQueryConverter<FleetWindow>
            {
                public IEnumerable<KeyValuePair<string, string?>> Convert(FleetWindow value) => [];
            }
            """;
        var run = GeneratorHarness.Run(Compile(Sample, converter));

        Assert.Equal(3, run.Sources.Keys.Count(name => !GeneratorRun.IsRegistration(name)));
    }

    [Fact]
    public void Sample_BeforeTheChange_CompilesAgainstRefitsDeclarations()
    {
        Assert.Equal(2, Sample.Split(Here).Length);
        var compilation = Compile(Sample.Replace(Here, There, StringComparison.Ordinal), StandIn.Source, "namespace Quickstart.Snippets; public sealed class FleetWindowConverter;")
            .WithReferences(References.FrameworkAnd());

        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(item => item.Severity > DiagnosticSeverity.Info));
    }

    [Theory]
    [MemberData(nameof(Attributes))]
    public void Sample_Attribute_IsInIt(string name)
    {
        var root = CSharpSyntaxTree.ParseText(Sample, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken);
        var used = root.DescendantNodes().Select(node => node switch
        {
            AttributeSyntax attribute => attribute.Name.ToString(),
            PrimaryConstructorBaseTypeSyntax type => type.Type.ToString().Replace("Attribute", "", StringComparison.Ordinal),
            _ => null,
        });

        Assert.Contains(name, used);
    }

    [Fact]
    public void Sample_EnumValues_AreInIt()
    {
        var values = Enum.GetNames<CollectionFormat>().Select(name => "CollectionFormat." + name)
            .Concat(Enum.GetNames<BodySerializationMethod>().Select(name => "BodySerializationMethod." + name));

        Assert.All(values, value => Assert.Contains(value, Sample, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Attributes))]
    public void Attribute_Here_HasRefitsConstructorsAndProperties(string name)
    {
        var compilation = Compile(StandIn.Source);
        var there = Attribute(compilation.GlobalNamespace, name);
        var here = Attribute(Namespace(compilation.GlobalNamespace, "Itential"), name);

        var signatures = here.InstanceConstructors.Select(Signature).ToList();
        Assert.All(there.InstanceConstructors, constructor => Assert.Contains(Signature(constructor), signatures));
        Assert.All(there.GetMembers().OfType<IPropertySymbol>().Where(item => item.SetMethod is { DeclaredAccessibility: Accessibility.Public }), property =>
            Assert.Equal(Text(property.Type), Text(Assert.Single(here.GetMembers(property.Name).OfType<IPropertySymbol>()).Type)));
    }

    private static INamedTypeSymbol Attribute(INamespaceSymbol outer, string name) => Assert.Single(Namespace(outer, "Refit").GetTypeMembers(name + "Attribute"));

    private static INamespaceSymbol Namespace(INamespaceSymbol outer, string name) => outer.GetNamespaceMembers().Single(item => item.Name == name);

    private static string Signature(IMethodSymbol constructor) => string.Join(", ", constructor.Parameters.Select(item => $"{Text(item.Type)} {item.Name}"));

    private static string Text(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    private static CSharpCompilation Compile(string source, params string[] others) => HarnessRules.Compile(source, Usings, GeneratorHarness.AllReferences)
        .AddSyntaxTrees(others.Select((text, index) => CSharpSyntaxTree.ParseText(text, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest), $"Other{index}.cs")));

    private static string Read()
    {
        using var reader = new StreamReader(typeof(MigrationTests).Assembly.GetManifestResourceStream("IFleetApi.cs")!);
        return reader.ReadToEnd();
    }
}
