namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class QueryConverterInvalidTests
{
    [Fact]
    public void QueryConverterInvalid_Declared_IsReported() => Diagnose.Reports(
        "ITR056",
        "Type 'Words' cannot convert parameter 'a', because it does not implement that interface for the parameter's type; name a class with a public parameterless constructor that implements IQueryConverter<int>",
        """
            public interface IApi
            {
                [Get("/a")] Task A([QueryConverter([|typeof(Words)|])] int a);
            }

            public sealed class Words : IQueryConverter<string[]>
            {
                public IEnumerable<KeyValuePair<string, string?>> Convert(string[] value) => [];
            }
            """);

    [Fact]
    public void QueryConverterInvalid_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a")] Task A([QueryConverter(typeof(Words))] string[] a, [QueryConverter(typeof(Any)), Query(".", "p")] Uri? b);
            }

            public sealed class Words : IQueryConverter<string[]>
            {
                public IEnumerable<KeyValuePair<string, string?>> Convert(string[] value) => [];
            }

            internal struct Any : IQueryConverter<object>
            {
                IEnumerable<KeyValuePair<string, string?>> IQueryConverter<object>.Convert(object value) => [];
            }
            """);

    [Theory]
    [InlineData("typeof(Hidden)", "it has no constructor without parameters that the client can call")]
    [InlineData("typeof(Base)", "it is no class that can be created")]
    [InlineData("typeof(Open<>)", "it is no class that can be created")]
    [InlineData("typeof(Outer.Inner)", "it is private")]
    [InlineData("typeof(Full)", "it has a required member")]
    public void QueryConverterInvalid_OfAnotherShape_IsReported(string converter, string reason)
    {
        var run = GeneratorHarness.Diagnose($$"""
            public static partial class Outer
            {
                private sealed class Inner : Base;

                public interface IApi
                {
                    [Get("/a")] Task A([QueryConverter({{converter}})] string a);
                }
            }

            public abstract class Base : IQueryConverter<string>
            {
                public IEnumerable<KeyValuePair<string, string?>> Convert(string value) => [];
            }

            public sealed class Hidden : Base { private Hidden() { } }
            public sealed class Open<T> : Base;
            public sealed class Full : Base { public required string Name { get; set; } }
            """);

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("ITR056", diagnostic.Id);
        Assert.Contains(reason, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
