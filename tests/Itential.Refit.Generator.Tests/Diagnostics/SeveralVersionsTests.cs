namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class SeveralVersionsTests
{
    [Fact]
    public void SeveralVersions_Declared_IsReported() => Diagnose.Reports(
        "ITR077",
        "Parameter 'b' is the second [HttpVersion] of 'A'; remove one",
        """
            public interface IApi
            {
                [Get("/a")] Task A([HttpVersion] Version a, [[|HttpVersion|]] Version b);
            }
            """);

    [Fact]
    public void SeveralVersions_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            [HttpVersion("1.1")]
            public interface IApi
            {
                [Get("/a"), HttpVersion("2.0", Policy = HttpVersionPolicy.RequestVersionExact)] Task A([HttpVersion(Policy = HttpVersionPolicy.RequestVersionOrHigher)] Version a);
            }
            """);
}
