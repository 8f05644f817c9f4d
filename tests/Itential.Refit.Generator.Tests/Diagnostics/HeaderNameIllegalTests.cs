namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class HeaderNameIllegalTests
{
    [Fact]
    public void HeaderNameIllegal_Declared_IsReported() => Diagnose.Reports(
        "ITR043",
        "'X A' is no header name; use letters, digits and hyphens, as in \"Name: value\"",
        """
            public interface IApi
            {
                [Get("/a"), Headers("X-B: 1", "[|X A|]: 1")] Task A();
            }
            """);

    [Fact]
    public void HeaderNameIllegal_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a"), Headers("X-A : 1", "X-B:", "X-C")] Task A();
            }
            """);
}
