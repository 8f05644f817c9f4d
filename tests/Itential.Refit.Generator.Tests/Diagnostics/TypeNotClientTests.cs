namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class TypeNotClientTests
{
    private const string Api = "public interface IApi { [Get(\"/a\")] Task A(); }\npublic interface IGeneric<T> { [Get(\"/a\")] Task<T> A(); }\npublic interface IDerived : IApi;\n";

    [Theory]
    [InlineData("RestService.For<[|IComparable|]>(http)", "IComparable", "an interface that neither declares nor inherits a request")]
    [InlineData("RestService.For<[|string|]>(\"https://a.example\")", "string", "a class")]
    [InlineData("RestService.For<[|Action|]>(http)", "Action", "a delegate")]
    [InlineData("RestService.For<[|int[]|]>(http)", "int[]", "an array")]
    [InlineData("client.For<[|IComparable|]>()", "IComparable", "an interface that neither declares nor inherits a request")]
    [InlineData("services.AddRefitClient<[|IComparable|]>()", "IComparable", "an interface that neither declares nor inherits a request")]
    [InlineData("RefitServiceCollectionExtensions.AddRefitClient<[|IComparable|]>(services)", "IComparable", "an interface that neither declares nor inherits a request")]
    [InlineData("services.AddKeyedRefitClient<[|Sample|]>(\"key\")", "Sample", "a class")]
    [InlineData("services.AddRefitClient<IApi>().AddRefitClient<[|Sample|]>()", "Sample", "a class")]
    [InlineData("(Func<HttpClient, RefitSettings?, IDisposable>)RestService.For<[|IDisposable|]>", "IDisposable", "an interface that neither declares nor inherits a request")]
    public Task TypeNotClient_Used_IsReported(string use, string type, string reason) => Analyze.ReportsAsync<ClientUseAnalyzer>(
        "ITR082",
        $"'{type}' is {reason}, so no client of it is written; name an interface of which a method has a verb attribute such as [Get(\"/path\")]",
        Source(use));

    [Theory]
    [InlineData("RestService.For<IApi>(http)")]
    [InlineData("RestService.For<IDerived>(http)")]
    [InlineData("RestService.For<IGeneric<int>>(http)")]
    [InlineData("services.AddRefitClient<IApi>().AddRefitClient<IDerived>()")]
    [InlineData("services.AddKeyedRefitClient<IApi>(\"key\")")]
    [InlineData("client.For<IApi>()")]
    [InlineData("For<IComparable>()")]
    public Task TypeNotClient_NearMiss_IsSilent(string use) => Analyze.IsSilentAsync<ClientUseAnalyzer>(Source(use));

    [Fact]
    public Task TypeNotClient_TypeParameter_IsSilent() => Analyze.IsSilentAsync<ClientUseAnalyzer>(
        "public static class Sample { public static T Make<T>(HttpClient http) where T : class => RestService.For<T>(http); }");

    [Fact]
    public Task TypeNotClient_InterfaceWithAFault_IsSilent() => Analyze.IsSilentAsync<ClientUseAnalyzer>(
        "public interface IApi { [Get(\"a/{id}\")] Task A(); }\npublic static class Sample { public static object Make(HttpClient http) => RestService.For<IApi>(http); }");

    [Fact]
    public Task TypeNotClient_InterfaceOfAnotherAssembly_IsSilent() => Analyze.IsSilentAsync<ClientUseAnalyzer>(
        "public static class Sample { public static object Make(HttpClient http) => RestService.For<IOther>(http); }",
        Analyze.Assembly("public interface IOther { [Get(\"/a\")] Task A(); }"));

    private static string Source(string use) =>
        $$"""
            using Microsoft.Extensions.DependencyInjection;

            {{Api}}
            public class Sample
            {
                public static T? For<T>() => default;

                public static object? Make(HttpClient http, IServiceCollection services, Itential.Refit.Connections.IApiClient client) => {{use}};
            }
            """;
}
