namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class SeveralUrlsTests
{
    [Fact]
    public void SeveralUrls_Declared_IsReported() => Diagnose.Reports(
        "ITR051",
        "Parameter 'b' is a second [Url] of 'A', which can call one address only; remove one [Url]",
        """
            public interface IApi
            {
                [Get("")] Task A([Url] Uri a, [[|Url|]] Uri b);
            }
            """);

    [Fact]
    public void SeveralUrls_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("")] Task A([Url] Uri a, Uri b);
            }
            """);
}
