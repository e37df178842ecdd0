using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohort.Web.Database.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class WatchTurns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Watch_CuratorTurn",
                columns: table => new
                {
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SetBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_CuratorTurn", x => new { x.CohortId, x.Date });
                });

            migrationBuilder.CreateTable(
                name: "Watch_Passage",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ItemId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    TargetId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Path = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    MadeBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Words = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false)
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
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    ItemId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Minutes = table.Column<int>(type: "int", nullable: false),
                    PickedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PickedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    PresentedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    PresentedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    AskedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OtherDate = table.Column<DateOnly>(type: "date", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    IsAccepted = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_SwapAsk", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Watch_TurnPass",
                columns: table => new
                {
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_TurnPass", x => new { x.CohortId, x.Date, x.PersonId });
                });

            migrationBuilder.CreateIndex(
                name: "IX_Watch_CuratorTurn_PersonId",
                table: "Watch_CuratorTurn",
                column: "PersonId");

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Watch_CuratorTurn");

            migrationBuilder.DropTable(
                name: "Watch_Passage");

            migrationBuilder.DropTable(
                name: "Watch_Pick");

            migrationBuilder.DropTable(
                name: "Watch_SwapAsk");

            migrationBuilder.DropTable(
                name: "Watch_TurnPass");
        }
    }
}
