using System.Text.Json;

namespace Otumat.Collector;

/// <summary>The author's questions. None must be answered.</summary>
internal static class SurveyForm
{
    private const string Prefix = "survey_";

    public static Html Fields(IReadOnlyList<SurveyQuestion> questions) => questions.Count == 0
        ? Html.None
        : Html.Of(
            $"""
            <h2>A few questions, if you like</h2>
            {Html.Join(questions.Select((question, index) => question.Choices.Count == 0 ? Text(question, index) : Choices(question)))}
            """);

    /// <summary>The answers that fit the questions, as JSON; null when there are none.</summary>
    public static string? Read(IReadOnlyList<SurveyQuestion> questions, OAuthForm form)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var question in questions)
        {
            var answer = Printable(form[Prefix + question.Id]);
            if (answer.Length > 0 && (question.Choices.Count == 0 || question.Choices.Contains(answer)))
            {
                answers[question.Id] = answer.Length <= SurveyQuestion.LongestAnswer ? answer : answer[..SurveyQuestion.LongestAnswer];
            }
        }

        return answers.Count == 0 ? null : JsonSerializer.Serialize(answers, CollectorJson.Default.DictionaryStringString);
    }

    private static Html Text(SurveyQuestion question, int index) => Html.Of(
        $"""
        <label for="survey-{index}">{question.Question}</label>
        <input type="text" id="survey-{index}" name="{Prefix}{question.Id}" maxlength="{SurveyQuestion.LongestAnswer}" autocomplete="off">
        """);

    private static Html Choices(SurveyQuestion question) => Html.Of(
        $"""
        <fieldset>
        <legend>{question.Question}</legend>
        {Html.Join(question.Choices.Select(choice => Html.Of($"""<label class="choice"><input type="radio" name="{Prefix}{question.Id}" value="{choice}"> {choice}</label>""")))}
        </fieldset>
        """);

    private static string Printable(string? text) => string.Concat((text ?? "").Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? ' ' : letter)).Trim();
}
