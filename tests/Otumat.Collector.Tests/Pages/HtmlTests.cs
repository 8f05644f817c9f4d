namespace Otumat.Collector.Tests.Pages;

public sealed class HtmlTests
{
    [Fact]
    public void Value_InMarkup_IsEncoded()
    {
        string evil = "<b title=\"x\" class='y'>&", nothing = null!;

        Assert.Equal("<p a=\"&lt;b title=&quot;x&quot; class=&#x27;y&#x27;&gt;&amp;\">1234 0.5</p>", Html.Of($"<p a=\"{evil}\">{1234L} {0.5}{nothing}</p>").ToString());
    }

    [Fact]
    public void Markup_InMarkup_StaysMarkup()
    {
        var inner = Html.Of($"<i>{"é <"}</i>");

        Assert.Equal("<p><i>é &lt;</i>\n<i>é &lt;</i></p>", Html.Of($"<p>{Html.Join([inner, inner])}{Html.None}</p>").ToString());
    }
}
