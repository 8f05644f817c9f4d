using Itential.Refit.Tests.Addresses;

namespace Itential.Refit.Tests.Weaknesses;

/// <summary>Refit's two engines treat the query of a template differently: one drops flags and joins names. Here one engine keeps it as it is.</summary>
public sealed class R13TemplateQueryTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("1", "&more=1")]
    public void Template_QueryText_IsKept(string? more, string expected) =>
        Assert.Equal("/q?flag&plus=a+b&twice=1&twice=2" + expected, Targets.Api.TemplateQuery(more));
}
