namespace Conventions.PublicApi;

public sealed class ApprovalTests
{
    public static TheoryData<string> Assemblies => [.. Products.Names];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void PublicApi_OfAProduct_IsApproved(string assembly)
    {
        Approval.Check(assembly, ApiText.Of(Products.Load(assembly)));
    }

    [Fact]
    public void ApprovedFiles_OfThisRepository_BelongToAProduct()
    {
        var gone = Repository.FilesIn(Approval.Folder, ".approved.txt").Except(Products.Names.Select(Approval.PathOf));

        Verdict.None(gone.Select(path => $"{path} belongs to no project of src. Remove it."));
    }

    [Fact]
    public void Difference_InALine_IsShownWithTheCommand()
    {
        var difference = Approval.Difference("One", "class A\n    int B()\n", "class A\n    int C()\n");

        Assert.Contains("first in line 2", difference, StringComparison.Ordinal);
        Assert.Contains("approved:     int B()", difference, StringComparison.Ordinal);
        Assert.Contains("now:          int C()", difference, StringComparison.Ordinal);
        Assert.Contains("APPROVE=1", difference, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\n", "a\nb\n")]
    [InlineData("a\nb\n", "a\n")]
    [InlineData(null, "a\n")]
    public void Difference_InLength_IsFound(string? approved, string actual)
    {
        Assert.NotNull(Approval.Difference("One", approved, actual));
    }

    [Fact]
    public void Difference_InLineEndings_IsNone()
    {
        Assert.Null(Approval.Difference("One", "a\r\nb\r\n", "a\nb\n"));
    }
}
