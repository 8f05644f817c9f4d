using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Itential.Refit.Generator.Tests.Weaknesses;

/// <summary>Each closed use of a generic interface gets a client at compile time.</summary>
public sealed class R22GenericInterfaceTests
{
    private const string Crud = """
        public sealed record User(int Id);

        public interface ICrud<T, TKey>
        {
            [Get("/{id}")] Task<T> GetAsync(TKey id);
            [Post("")] Task AddAsync([Body] T item);
        }

        """;

    [Fact]
    public void ClosedUse_GetsAClient()
    {
        var run = GeneratorHarness.Run(Crud + Use("RestService.For<ICrud<User, int>>(http)"));

        Assert.Contains("internal sealed class ICrud_1003CUser_1002CSystem_Int32_1003EClient : global::ICrud<global::User, int>", run.Client, StringComparison.Ordinal);
        Assert.Contains("global::System.Threading.Tasks.Task<global::User> global::ICrud<global::User, int>.GetAsync(int id)", run.Client, StringComparison.Ordinal);
        Assert.Contains("Register<global::ICrud<global::User, int>>(", run.Registration, StringComparison.Ordinal);
    }

    [Fact]
    public void ClosedUses_OfOneType_GetOneClient()
    {
        var run = GeneratorHarness.Run(Crud + Use(
            "RestService.For<ICrud<User, int>>(http)",
            "RestService.For<ICrud<User, int>>(\"https://a\")",
            "RestService.For<ICrud<User?, int>>(http)",
            "RestService.For<ICrud<User, string>>(http)"));

        Assert.Equal(3, run.Sources.Count);
        Assert.Equal(2, run.Registration.Split("Register<").Length - 1);
    }

    [Fact]
    public void DerivedInterface_IsAClientOfItsOwn()
    {
        var run = GeneratorHarness.Run(Crud + "public interface IUsers : ICrud<User, int>;");

        Assert.Contains("internal sealed class IUsersClient : global::IUsers", run.Client, StringComparison.Ordinal);
        Assert.Contains("global::ICrud<global::User, int>.GetAsync(int id)", run.Client, StringComparison.Ordinal);
    }

    [Fact]
    public void GenericInterface_NeverUsed_GetsNothing() => Assert.Empty(GeneratorHarness.Run(Crud).Sources);

    [Theory]
    [InlineData("ICrud<System.Uri, System.Guid?>")]
    [InlineData("ICrud<(int A, string B), System.DayOfWeek>")]
    [InlineData("ICrud<User[], string>")]
    [InlineData("ICrud<Dictionary<string, List<User>>, long>")]
    [InlineData("global::ICrud<User, int>")]
    public void ClosedUse_OfAnyType_Compiles(string type) => Assert.Equal(2, GeneratorHarness.Run(Crud + Use($"RestService.For<{type}>(http)")).Sources.Count);

    [Fact]
    public void ClosedUse_ThroughAnAlias_GetsAClient() =>
        Assert.Equal(2, GeneratorHarness.Run("using Users = ICrud<User, int>;\n" + Crud + Use("RestService.For<Users>(http)")).Sources.Count);

    [Fact]
    public void ClosedUse_AsMethodGroup_GetsAClient() =>
        Assert.Equal(2, GeneratorHarness.Run(Crud + Use("(Func<HttpClient, RefitSettings?, object>)RestService.For<ICrud<User, int>>")).Sources.Count);

    [Fact]
    public void ClosedUse_OfAnInterfaceInAnotherAssembly_GetsAClient()
    {
        var library = GeneratorHarness.Compile(Crud);
        var compilation = GeneratorHarness.Compile(Use("RestService.For<ICrud<User, int>>(http)")).AddReferences(library.ToMetadataReference());

        Assert.Equal(2, GeneratorHarness.Run(compilation).Sources.Count);
    }

    [Fact]
    public void Fault_FoundThroughAClosedUse_IsToldAtTheInterfaceOnce() => Diagnose.Reports(
        "ITR021",
        "No parameter of 'A' fills the placeholder '{id}'; add a parameter of that name, or give one [AliasAs(\"id\")]",
        """
            public interface ICrud<T>
            {
                [Get("/a/[|{id}|]")] Task<T> A();
            }

            public interface IUsers : ICrud<string>;

            public static class Clients
            {
                public static object First(HttpClient http) => RestService.For<ICrud<int>>(http);
                public static object Second(HttpClient http) => RestService.For<ICrud<long>>(http);
            }
            """);

    [Fact]
    public void Fault_OfOneTypeArgument_StopsThatUseAlone()
    {
        var run = GeneratorHarness.Diagnose(Crud + Use("RestService.For<ICrud<User, int>>(http)", "RestService.For<ICrud<User, Action>>(http)"));

        Assert.Equal("ITR025", Assert.Single(run.Diagnostics).Id);
        Assert.Equal(2, run.Sources.Count);
    }

    [Fact]
    public void Fault_OfAnInterfaceInAnotherAssembly_IsToldAtTheUse()
    {
        var library = GeneratorHarness.Compile("public interface ICrud<T> { [Get(\"/a/{id}\")] Task<T> A(); }");
        var source = MarkedSource.Parse(Use("RestService.For<[|ICrud<int>|]>(http)"));
        var compilation = GeneratorHarness.Compile(source.Text).AddReferences(library.ToMetadataReference());

        var faults = CSharpGeneratorDriver.Create(new RestClientGenerator()).RunGenerators(compilation, TestContext.Current.CancellationToken).GetRunResult().Diagnostics;

        var fault = Assert.Single(faults, item => item.Severity == DiagnosticSeverity.Error);
        Assert.Equal(("ITR021", source.Span), (fault.Id, fault.Location.SourceSpan));
    }

    private static string Use(params string[] calls) =>
        "public static class Clients\n{\n" + string.Concat(calls.Select((call, index) => $"    public static object Make{index}(HttpClient http) => {call};\n")) + "}\n";
}
