using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohort.Web.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class WatchSearchFilesTurns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "IndexVersion",
                table: "Watch_WatchItem",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "TitleDueAt",
                table: "Watch_WatchItem",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsFromFile",
                table: "Watch_Voice",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "Watch_CuratorTurn",
                columns: table => new
                {
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SetBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_CuratorTurn", x => new { x.CohortId, x.Date });
                });

            migrationBuilder.CreateTable(
                name: "Watch_FeedOut",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ThemeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    TokenHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_FeedOut", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Watch_ItemStem",
                columns: table => new
                {
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Stem = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Weight = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_ItemStem", x => new { x.CohortId, x.Stem, x.AddedAt, x.ItemId });
                    table.ForeignKey(
                        name: "FK_Watch_ItemStem_Watch_WatchItem_ItemId",
                        column: x => x.ItemId,
                        principalTable: "Watch_WatchItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Watch_ItemText",
                columns: table => new
                {
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_ItemText", x => x.ItemId);
                    table.ForeignKey(
                        name: "FK_Watch_ItemText_Watch_WatchItem_ItemId",
                        column: x => x.ItemId,
                        principalTable: "Watch_WatchItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Watch_LinkImport",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Report = table.Column<string>(type: "TEXT", maxLength: 8000000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_LinkImport", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Watch_Passage",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    TargetId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Path = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    MadeBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_Passage", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Watch_Passage_Watch_WatchItem_ItemId",
                        column: x => x.ItemId,
                        principalTable: "Watch_WatchItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Watch_Pick",
                columns: table => new
                {
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    PickedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    PickedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PresentedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PresentedBy = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_Pick", x => new { x.CohortId, x.Date, x.ItemId });
                    table.ForeignKey(
                        name: "FK_Watch_Pick_Watch_WatchItem_ItemId",
                        column: x => x.ItemId,
                        principalTable: "Watch_WatchItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Watch_SwapAsk",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AskedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    OtherDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    IsAccepted = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_SwapAsk", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Watch_TurnPass",
                columns: table => new
                {
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_TurnPass", x => new { x.CohortId, x.Date, x.PersonId });
                });

            migrationBuilder.CreateTable(
                name: "Watch_WatchSource",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    AddressHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Site = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    About = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ThemeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AddedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_WatchSource", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Watch_WatchItem_IndexVersion",
                table: "Watch_WatchItem",
                column: "IndexVersion");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_WatchItem_TitleDueAt",
                table: "Watch_WatchItem",
                column: "TitleDueAt");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_CuratorTurn_PersonId",
                table: "Watch_CuratorTurn",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_FeedOut_PersonId_CohortId",
                table: "Watch_FeedOut",
                columns: new[] { "PersonId", "CohortId" });

            migrationBuilder.CreateIndex(
                name: "IX_Watch_FeedOut_TokenHash",
                table: "Watch_FeedOut",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Watch_ItemStem_ItemId",
                table: "Watch_ItemStem",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_LinkImport_By",
                table: "Watch_LinkImport",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_LinkImport_CohortId_By_At",
                table: "Watch_LinkImport",
                columns: new[] { "CohortId", "By", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Passage_CohortId_At",
                table: "Watch_Passage",
                columns: new[] { "CohortId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Passage_CohortId_TargetId",
                table: "Watch_Passage",
                columns: new[] { "CohortId", "TargetId" });

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Passage_ItemId_TargetId",
                table: "Watch_Passage",
                columns: new[] { "ItemId", "TargetId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Passage_MadeBy",
                table: "Watch_Passage",
                column: "MadeBy");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Pick_ItemId",
                table: "Watch_Pick",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Pick_PickedBy",
                table: "Watch_Pick",
                column: "PickedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_SwapAsk_AskedBy",
                table: "Watch_SwapAsk",
                column: "AskedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_SwapAsk_CohortId_AnsweredAt",
                table: "Watch_SwapAsk",
                columns: new[] { "CohortId", "AnsweredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Watch_SwapAsk_PersonId",
                table: "Watch_SwapAsk",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_TurnPass_PersonId",
                table: "Watch_TurnPass",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_WatchSource_CohortId_AddressHash",
                table: "Watch_WatchSource",
                columns: new[] { "CohortId", "AddressHash" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Watch_CuratorTurn");

            migrationBuilder.DropTable(
                name: "Watch_FeedOut");

            migrationBuilder.DropTable(
                name: "Watch_ItemStem");

            migrationBuilder.DropTable(
                name: "Watch_ItemText");

            migrationBuilder.DropTable(
                name: "Watch_LinkImport");

            migrationBuilder.DropTable(
                name: "Watch_Passage");

            migrationBuilder.DropTable(
                name: "Watch_Pick");

            migrationBuilder.DropTable(
                name: "Watch_SwapAsk");

            migrationBuilder.DropTable(
                name: "Watch_TurnPass");

            migrationBuilder.DropTable(
                name: "Watch_WatchSource");

            migrationBuilder.DropIndex(
                name: "IX_Watch_WatchItem_IndexVersion",
                table: "Watch_WatchItem");

            migrationBuilder.DropIndex(
                name: "IX_Watch_WatchItem_TitleDueAt",
                table: "Watch_WatchItem");

            migrationBuilder.DropColumn(
                name: "IndexVersion",
                table: "Watch_WatchItem");

            migrationBuilder.DropColumn(
                name: "TitleDueAt",
                table: "Watch_WatchItem");

            migrationBuilder.DropColumn(
                name: "IsFromFile",
                table: "Watch_Voice");
        }
    }
}
