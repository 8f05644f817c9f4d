namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class JsonContextInvalidTests
{
    [Fact]
    public void JsonContextInvalid_Declared_IsReported() => Diagnose.Reports(
        "ITR047",
        "Type 'string' is no JSON context that the client can use; name an accessible, non-generic class that derives from JsonSerializerContext",
        """
            [JsonContext([|typeof(string)|])]
            public interface IApi
            {
                [Get("/a")] Task<int> A();
            }
            """);

    [Fact]
    public void JsonContextInvalid_OnPureAggregation_IsReportedOnce() => Diagnose.Reports(
        "ITR047",
        "Type 'string' is no JSON context that the client can use; name an accessible, non-generic class that derives from JsonSerializerContext",
        """
            public interface IBase
            {
                [Get("/a")] Task<int> A();
            }

            [JsonContext([|typeof(string)|])]
            public interface IApi : IBase;
            """,
        clients: 1);

    [Fact]
    public void JsonContextInvalid_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            using System.Text.Json;
            using System.Text.Json.Serialization;
            using System.Text.Json.Serialization.Metadata;

            [JsonContext(typeof(Json))]
            public interface IApi
            {
                [Get("/a")] Task<int> A();
            }

            internal sealed class Json(JsonSerializerOptions? options) : JsonSerializerContext(options)
            {
                public static Json Default { get; } = new(null);

                protected override JsonSerializerOptions? GeneratedSerializerOptions => null;

                public override JsonTypeInfo? GetTypeInfo(Type type) => null;
            }
            """);
}
