namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class DynamicParameterTests
{
    [Fact]
    public void DynamicParameter_Declared_IsReported() => Diagnose.Reports(
        "ITR048",
        "Parameter 'value' is dynamic, which is bound at run time; declare the type that is sent",
        """
            public interface IApi
            {
                [Post("/a")] Task A([Body] [|dynamic|] value);
            }
            """);

    [Fact]
    public void DynamicParameter_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Post("/a")] Task<dynamic> A([Body] List<dynamic> value);
            }
            """);
}
