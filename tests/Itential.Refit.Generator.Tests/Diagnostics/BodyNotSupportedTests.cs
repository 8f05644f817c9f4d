namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class BodyNotSupportedTests
{
    [Fact]
    public void BodyNotSupported_Declared_IsReported() => Diagnose.Reports(
        "ITR042",
        "Type 'Action' of 'value' cannot be a body; use an object, a string, a byte array, a Stream or an HttpContent",
        """
            public interface IApi
            {
                [Post("/a")] Task A([Body] Action [|value|]);
            }
            """);

    [Fact]
    public void BodyNotSupported_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Post("/a")] Task A([Body] MemoryStream value);
                [Post("/a")] Task B([Body] StringContent value);
                [Post("/a")] Task C([Body] int? value);
            }
            """);
}
