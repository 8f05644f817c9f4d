namespace Otumat.Collector.Tests.Dashboard;

public sealed class CsvTextTests
{
    [Theory]
    [InlineData("import", "import")]
    [InlineData("", "")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a=b", "a=b")]
    public void Cell_OfAText_IsNoFormula(string text, string cell)
    {
        Assert.Equal(cell, CsvText.Cell(text));
    }
}
