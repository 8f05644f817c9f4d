using Spectre.Console;

namespace Otumat.Tool;

/// <summary>Where a command says things: a terminal, plain lines in a file or pipe, or one JSON object a line.</summary>
internal sealed class Reporter(ToolHost host, bool json)
{
    private readonly IAnsiConsole _console = Terminal.Open(host);

    /// <summary>Whether programs read this: no text for people may stand between the objects.</summary>
    public bool IsJson => json;

    /// <summary>Says facts, below a sentence that people read first.</summary>
    public void Write(Facts facts, string? sentence = null)
    {
        if (json)
        {
            host.Output.WriteLine(facts.ToJson().ToJsonString());
            return;
        }

        if (sentence is not null)
        {
            Line(sentence);
        }

        var told = facts.All.Where(fact => fact.Text is not null).ToList();
        var width = told.Select(fact => fact.Label.Length).DefaultIfEmpty().Max() + 2;
        told.ForEach(fact => Write($"{fact.Label}:".PadRight(width), fact.Text!.Split('\n')));
    }

    /// <summary>Says a sentence to people; nothing to programs.</summary>
    public void Line(string text = "")
    {
        if (!json)
        {
            host.Output.WriteLine(Visible.Text(text));
        }
    }

    /// <summary>Says what went wrong, to people and on standard error.</summary>
    public void Warn(string text) => host.Error.WriteLine(Visible.Text(text));

    /// <summary>Asks yes or no. Only where there is a terminal.</summary>
    public Task<bool> ConfirmAsync(string question, CancellationToken cancellationToken) =>
        new ConfirmationPrompt(Markup.Escape(Visible.Text(question))) { DefaultValue = false }.ShowAsync(_console, cancellationToken);

    // A line is as long as it is: who copies a request body wants it unbroken.
    private void Write(string margin, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            _console.Write(new Text(margin, new Style(decoration: Decoration.Bold)));
            host.Output.WriteLine(Visible.Text(line));
            margin = new string(' ', margin.Length);
        }
    }
}
