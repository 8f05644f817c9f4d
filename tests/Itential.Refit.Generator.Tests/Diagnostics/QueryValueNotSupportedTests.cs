namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class QueryValueNotSupportedTests
{
    [Fact]
    public void QueryValueNotSupported_Declared_IsReported() => Diagnose.Reports(
        "ITR036",
        "'value' of type 'object' cannot be written into the query; declare the type that is sent, or use [Query(TreatAsString = true)]",
        """
            public interface IApi
            {
                [Get("/a")] Task A(object [|value|]);
            }
            """);

    [Fact]
    public void QueryValueNotSupported_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a")] Task A([Query(TreatAsString = true)] object value);
            }
            """);
}
