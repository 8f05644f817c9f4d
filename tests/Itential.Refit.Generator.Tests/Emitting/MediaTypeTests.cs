namespace Itential.Refit.Generator.Tests.Emitting;

/// <summary>The declared media type of a body says who writes it, beside a JSON context.</summary>
public sealed class MediaTypeTests
{
    [Theory]
    [InlineData("\"Content-Type: application/json\"", "global::Known.Default")]
    [InlineData("\"content-type: Application/JSON; charset=utf-8\"", "global::Known.Default")]
    [InlineData("\"Content-Type: application/merge-patch+json\"", "global::Known.Default")]
    [InlineData("\"Content-Type: application/xml\"", "global::Known.Default, \"application/xml\"")]
    [InlineData("\"Content-Type: text/a\", \"Content-Type: application/xml; q=1\"", "global::Known.Default, \"application/xml\"")]
    [InlineData("\"Content-Type: application/xml\", \"Content-Type\"", "global::Known.Default")]
    [InlineData("\"Content-Type: application/xml\", \"Content-Type: \"", "global::Known.Default")]
    [InlineData("\"Content-Language: de\"", "global::Known.Default")]
    public void Body_OfAMethodWithAContext_HasTheWriterOfItsMediaType(string headers, string arguments)
    {
        var run = GeneratorHarness.Run($$"""
            using System.Text.Json;
            using System.Text.Json.Serialization;
            using System.Text.Json.Serialization.Metadata;

            [JsonContext(typeof(Known))]
            public interface IApi { [Post("/a"), Headers({{headers}})] Task A([Body] Job job); }

            public sealed class Job;

            [JsonSerializable(typeof(Job))]
            internal sealed class Known(JsonSerializerOptions? options) : JsonSerializerContext(options)
            {
                public static Known Default { get; } = new(null);
                protected override JsonSerializerOptions? GeneratedSerializerOptions => null;
                public override JsonTypeInfo? GetTypeInfo(Type type) => null;
            }
            """);

        Assert.Contains($".Codec<global::Job>({arguments})", run.Client, StringComparison.Ordinal);
    }
}
