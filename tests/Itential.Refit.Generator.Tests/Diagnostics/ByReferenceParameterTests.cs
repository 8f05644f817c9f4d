namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class ByReferenceParameterTests
{
    [Fact]
    public void ByReferenceParameter_Declared_IsReported() => Diagnose.Reports(
        "ITR026",
        "Parameter 'id' is passed by 'ref', and a request has no place to write back to; remove 'ref'",
        """
            public interface IApi
            {
                [Get("/a/{id}")] Task A([|ref|] int id);
            }
            """);

    [Fact]
    public void ByReferenceParameter_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a/{id}")] Task A(int id);
            }
            """);
}
