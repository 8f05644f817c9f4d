using Spectre.Console;

namespace Quickstart.Output;

/// <summary>Where the story is told: a terminal with colours and bars, or plain lines in a file or pipe.</summary>
internal sealed class Screen(IAnsiConsole console)
{
    private const int WidthWithoutTerminal = 120;

    public IAnsiConsole Console => console;

    /// <summary>Whether lines can be drawn over.</summary>
    public bool IsLive => console.Profile.Capabilities is { Ansi: true, Interactive: true };

    public static Screen Open()
    {
        if (!System.Console.IsOutputRedirected)
        {
            return new Screen(AnsiConsole.Console);
        }

        var plain = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        plain.Profile.Width = WidthWithoutTerminal;
        return new Screen(plain);
    }

    public void Chapter(string title)
    {
        console.WriteLine();
        console.Write(new Rule($"[bold]{Markup.Escape(title)}[/]") { Justification = Justify.Left });
    }

    public void Line(string text) => console.WriteLine(text);

    /// <summary>A line that the SDK has logged.</summary>
    public void LogLine(string text) => console.WriteLine("  log: " + text, new Style(Color.Grey));

    public void Table(string title, IEnumerable<string> columns, IEnumerable<string?[]> rows)
    {
        console.WriteLine(title);
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumns([.. columns.Select(column => new TableColumn(new Text(column, new Style(decoration: Decoration.Bold))))]);
        foreach (var row in rows)
        {
            table.AddRow(row.Select(cell => new Text(cell ?? "-")));
        }

        console.Write(table);
    }
}
