namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class QueryValueNotSupportedTests
{
    [Fact]
    public void QueryValueNotSupported_Declared_IsReported() => Diagnose.Reports(
        "ITR036",
        "'value' of type 'Stream' cannot be written into the query; use a single value, a collection, a dictionary or an object of your own, or send it as [Body]",
        """
            public interface IApi
            {
                [Get("/a")] Task A(Stream [|value|]);
            }
            """);

    [Fact]
    public void QueryValueNotSupported_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a")] Task A([Query(TreatAsString = true)] Stream value, object other);
            }
            """);
}
