namespace ClusterGraph.Storage.Search;

/// <summary>Optimal string alignment: letters changed, left out, put in, or two neighbours changed over, each part of a word at most once.</summary>
internal static class EditDistance
{
    /// <summary>The distance, or <paramref name="most"/> + 1 when it is greater than <paramref name="most"/>.</summary>
    public static int Between(string asked, string found, int most)
    {
        if (Math.Abs(asked.Length - found.Length) > most) return most + 1;
        var rows = FirstRows(asked);
        for (var i = 0; i < found.Length; i++) Fill(rows[(i + 1) % 3], rows[i % 3], rows[(i + 2) % 3], asked, found, i);
        return Math.Min(rows[found.Length % 3][asked.Length], most + 1);
    }

    // Three rows in turn are enough, for a change-over looks two back.
    private static int[][] FirstRows(string asked)
    {
        int[][] rows = [new int[asked.Length + 1], new int[asked.Length + 1], new int[asked.Length + 1]];
        for (var j = 0; j <= asked.Length; j++) rows[0][j] = j;
        return rows;
    }

    /// <summary>Computes the row for the letter at <paramref name="i"/> of the found word from the rows before it; returns its least entry.</summary>
    internal static int Fill(int[] row, int[] before, int[] twoBefore, string asked, string found, int i)
    {
        var least = row[0] = i + 1;
        for (var j = 1; j < row.Length; j++)
        {
            var same = asked[j - 1] == found[i];
            var cost = Math.Min(Math.Min(row[j - 1], before[j]) + 1, before[j - 1] + (same ? 0 : 1));
            if (i > 0 && j > 1 && asked[j - 1] == found[i - 1] && asked[j - 2] == found[i]) cost = Math.Min(cost, twoBefore[j - 2] + 1);
            row[j] = cost;
            least = Math.Min(least, cost);
        }

        return least;
    }
}
