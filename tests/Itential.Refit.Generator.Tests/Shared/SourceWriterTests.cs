using Itential.Generators;

namespace Itential.Refit.Generator.Tests.Shared;

public sealed class SourceWriterTests
{
    [Fact]
    public void Line_AfterABlock_IsSetApart()
    {
        var writer = new SourceWriter();

        writer.Open("a").Open("if (b)").Line("c").Close().Open("else").Line("d").Close().Line("e").Close();

        Assert.Equal(
            """
                a
                {
                    if (b)
                    {
                        c
                    }
                    else
                    {
                        d
                    }

                    e
                }

                """.ReplaceLineEndings("\n"),
            writer.ToSourceText().ToString());
    }

    [Fact]
    public void Take_NameThatIsTaken_IsNumbered()
    {
        var names = new NameScope();
        names.Reserve("url");

        Assert.Equal(["url2", "url3", "item"], new[] { names.Take("url"), names.Take("url"), names.Take("item") });
    }

    [Theory]
    [InlineData("class", "@class")]
    [InlineData("await", "@await")]
    [InlineData("when", "when")]
    [InlineData("id", "id")]
    public void Identifier_Keyword_IsEscaped(string name, string expected) => Assert.Equal(expected, CSharpText.Identifier(name));
}
