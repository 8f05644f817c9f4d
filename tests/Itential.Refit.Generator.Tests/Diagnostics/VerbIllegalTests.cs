namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class VerbIllegalTests
{
    [Fact]
    public void VerbIllegal_Declared_IsReported() => Diagnose.Reports(
        "ITR079",
        "'PUR GE' of method 'A' is no HTTP verb; write letters, digits and hyphens, as in \"PURGE\"",
        """
            public interface IApi
            {
                [HttpMethod([|"PUR GE"|], "/a")] Task A();
            }
            """);

    [Fact]
    public void VerbIllegal_InTheAttributesClass_IsReportedAtTheUse() => Diagnose.Reports(
        "ITR079",
        "'' of method 'A' is no HTTP verb; write letters, digits and hyphens, as in \"PURGE\"",
        """
            public sealed class PurgeAttribute(string path) : HttpMethodAttribute("", path);

            public interface IApi
            {
                [[|Purge|]("/a")] Task A();
            }
            """);

    [Fact]
    public void VerbIllegal_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [HttpMethod("M-SEARCH", "/a")] Task A();
            }
            """);
}
