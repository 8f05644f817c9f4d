using System.CommandLine;
using System.CommandLine.Parsing;

namespace Otumat.Tool;

/// <summary>Options whose value is a text of the user, which the parser would fill with a mistyped option.</summary>
internal static class TextOptions
{
    public static Option<string?> Create(string name, string[] aliases, string help, string description)
    {
        var option = new Option<string?>(name, aliases) { HelpName = help, Description = description };
        option.Validators.Add(RefuseOptions);
        return option;
    }

    private static void RefuseOptions(OptionResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value.Length == 0)
            {
                result.AddError($"{result.Option.Name} has no value. Write one behind it.");
            }
            else if (token.Value.StartsWith('-'))
            {
                result.AddError($"'{token.Value}' is no value of {result.Option.Name}, and no option of this command either.");
            }
        }
    }
}
